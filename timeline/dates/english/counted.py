"""English words for what people count, and for what these do in a year."""

import re

COUNTED = (
    "men|women|people|persons|children|soldiers|troops|prisoners|workers|peasants|families|houses"
    "|rifles|guns|horses|wagons|ships|aircraft|planes|tanks|cars|books|copies|pages|votes|deaths"
    "|dead|survivors|casualties|others|miles|kilometres|kilometers|km|metres|meters"
    "|m|ft|feet|yards|acres|hectares|tons|tonnes|kg|pounds|francs|dollars|roubles|rubles|marks"
    "|livres|crowns|florins|ducats|words|lines|members|delegates|inhabitants|seats|students"
    "|kcal|calories|volts|watts|hp|rpm|cc|cm|mm|percent|per cent|degrees|souls|head|barrels|bushels"
    "|dinars|pesos|yen|kronor|kroner|rupees|lire|pesetas|guilders|shillings|pence|cents|taels|piastres"
    "|reales|thalers|zloty|lei|leva|drachmas|baht|won|rand|birr|riyals|dirhams|escudos|cruzados"
    "|cattle|sheep|infantry|cavalry|sailors|officers|volunteers|recruits|refugees|villages|euros"
)

# "In 1890 soldiers burned the village", "during 1880-81 more men fell sick": no number of them,
# for these do something in that year. "In 1850 houses surveyed by us" they do not.
IN_YEAR = frozenset("in during by since until till throughout".split())
DOES = re.compile(
    r" (?:more |armed |many |some )?(?:" + COUNTED + r") (?:[a-z]+ly |also |again |still |then )?"
    r"(?:(?:was|were|had|did|could|would|began|took|fell|came|went|left|held|won|lost|led|met|broke"
    r"|built|made|sent|gave|rose|put|set|got|ran|drove|threw|fought|found|bought|sold|brought|stood"
    r"|died|struck|sank|shot|burnt|cut|laid|kept|paid|saw|swept|seized|swam)\b"
    r"|[a-z]{3,}ed\b(?! (?:by|in|on|at|for|to|from|with|there|here)\b)(?=[ .]))"
)
