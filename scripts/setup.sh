#!/bin/sh
# Finds a Python that fits, or says in one line what is missing, and hands over to setup.py.
set -eu
cd "$(dirname "$0")/.."

for python in ${PYTHON:-.venv/bin/python python3.14 python3.13 python3.12 python3.11 python3}; do
    if "$python" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
    then
        exec "$python" scripts/setup.py "$@"
    fi
done

python=${PYTHON:-python3}
if ! command -v "$python" >/dev/null 2>&1; then
    problem="Python 3.11 or newer is needed, and there is no $python here."
elif ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    problem="Python 3.11 or newer is needed; $python is $("$python" --version 2>&1)."
else
    problem="$python lacks its venv module; on Debian and Ubuntu: apt install python3-venv."
fi
echo "$problem Another one can be named: make site PYTHON=/path/to/python3" >&2
exit 1
