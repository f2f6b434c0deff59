"""Where a story stands when it tells a date: `context` asks, `basis` and `starts` answer.

`standing` keeps what a text has reached so far; the other modules each know one way in which texts
move it: a flashback, a glance, a plan, a quotation, a thread that is left and taken up again.
"""
