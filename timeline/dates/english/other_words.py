"""English words that may tell a happening without its name: "his arrival" is when he "got to" Aden.

They say less than a word of its kind does, for they tell of other things as well.
"""

from __future__ import annotations

__all__ = ["CALLED", "TELLING"]

# Before the bar stands what it may be called, nouns and verbs, and behind it what else may tell it.
# What stands before a semicolon tells too many other things.
_FIELDS = (
    "departure departing leaving going sailing embarkation embarking setting_out setting_off"
    " starting departed left sailed embarked went set_out set_off set_sail set_forth started rolled"
    " | leave leaves put_to_sea put_out cast_off weighed_anchor took_ship took_the took_train"
    " rode_out rode_off marched_out marched_off steamed stood_out moved_off moved_out drove_off"
    " walked_out quit quitted boarded went_aboard went_on_board went_down_to",
    "coming came ; arrival arriving entry entrance landing disembarkation docking arrived entered"
    " landed reached disembarked"
    " | coming came_to came_into came_ashore came_up_to in_sight stood_into"
    " got_to got_in rode_into rode_in marched_in marched_into ran_into ran_in"
    " drew_up drew_in"
    " touched anchored dropped_anchor put_in put_into docked moored made_fast tied_up"
    " stepped_ashore went_ashore set_foot drove_into walked_into steamed_in steamed_into sailed_in"
    " sailed_into pulled_in turned_up appeared gained alighted ashore was_in was_at",
    "return homecoming returning returned came_home came_back got_back got_home"
    " | home_in home_on home_at home_again went_home rode_home back_in back_on back_at"
    " went_back landed"
    " reached",
    "killing murder assassination slaying shooting stabbing slaughter massacre killed murdered"
    " slain stabbed"
    " | shot died fell perished strangled poisoned cut_down struck_down dead throat put_to_death"
    " clubbed smothered lynched knife dagger done",
    "death decease loss demise died perished expired"
    " | dead killed fell drowned passed_away last_breath breathed_his breathed_her succumbed shot"
    " hanged slain murdered end dying",
    "execution beheading hanging axe guillotine gallows executed hanged beheaded"
    " | shot head heads cut_off garrotted burned burnt put_to_death dropped guillotined scaffold"
    " died rope block stake",
    "arrest capture seizure taking detention apprehension arrested captured seized"
    " was_taken were_taken caught"
    " | took taken cornered jailed imprisoned locked irons custody handcuffed laid_hands picked_up"
    " led_away dragged detained fetched prisoner",
    "let ; release liberation discharge acquittal liberated released freed let_out let_off let_go"
    " set_free acquitted discharged"
    " | let walked_free amnestied came_out opened_the ransomed pardoned for_want",
    "escape flight getaway escaped fled got_away lowered"
    " | broke_out ran_away slipped climbed let_down swam crept over_the_wall got_out bolted"
    " vanished rope gone",
    "theft robbery burglary stealing heist plunder plundering sack looting plundered stole"
    " stolen robbed raid"
    " | took taken made_off carried_off rifled thieves broke_in broken_into missing gone vanished"
    " looted disappeared lifted emptied",
    "disappearance vanishing disappeared vanished | gone missing last_seen",
    "decree edict ordinance proclamation ban ukase bull announcement pronouncement declaration"
    " statute manifesto prohibition interdict order decreed proclaimed announced banned"
    " | ordered declared forbade forbidden enacted signed issued published commanded made_known"
    " laid_down excommunicated passed gave_notice",
    "speech oration sermon lecture spoke"
    " | addressed address said told lectured preached harangued delivered read speaking chamber",
    "appointment nomination promotion elevation investiture appointed nominated promoted"
    " | named made chosen elected raised became given installed picked",
    "dismissal sacking resignation deposition abdication dismissed sacked resigned deposed"
    " abdicated"
    " | removed stepped_down turned_out relieved forced_out thrown_out gave_up laid_down",
    "battle fight defeat victory rout clash skirmish affray fray fought beaten defeated routed"
    " | beat broke broken lost won met attacked charged scattered drove cut_to_pieces overthrown"
    " crushed thrown_back against stormed victory victories dead lines armies army sides",
    "election poll polls vote ballot plebiscite referendum voted elected"
    " | polled won lost chosen returned carried votes hands",
    "attack assault onslaught storming bombardment ambush sortie attacked assaulted stormed"
    " ambushed bombarded"
    " | raided fell_on fell_upon charged shelled bombed fired broke_in came_down burst_into struck"
    " set_upon surprised came_against",
    "raid raids incursion raided"
    " | came came_ashore landed burned burnt sacked fired attacked shelled axes cut looted"
    " plundered",
    "riot riots tumult uproar disorder disturbance brawl commotion rising uprising revolt rebellion"
    " mutiny insurrection rioted mutinied revolted rebelled"
    " | rose stormed mob stones smashed threw drove barricades locked looted turned_on"
    " weapons took_up_arms",
    "surrender capitulation conquest surrendered capitulated"
    " | fell taken took captured yielded given_up opened_its opened_the gave_up gave_itself"
    " hauled_down stormed entered terms keys",
    "strike walkout lockout stoppage"
    " | struck walked_out downed_tools laid_down stopped_work came_out struck_work began stopped",
    "collapse ruin downfall collapsed"
    " | fell gave_way came_down broke crashed tumbled caved_in buckled subsided",
    "breach rupture breaching broke burst gave_way | breached parted split snapped broken",
    "crash smash collision derailment crashed collided"
    " | struck hit ran_into left_the derailed smashed overturned fell plunged came_down ground",
    "sinking wreck shipwreck foundering stranding sank sunk foundered"
    " | wrecked went_down struck ran_aground ran_upon capsized lost drove_ashore driven_ashore"
    " broke_up overturned stove rock rocks reef grounded aground",
    "fire blaze conflagration burned burnt"
    " | flames ablaze alight caught went_up gutted burning smoke set_light lit ash ashes",
    "explosion blast exploded"
    " | blew_up blown_up went_up burst went_off mine detonated bomb blew killed fired charge",
    "flood inundation deluge flooded"
    " | burst rose banks drowned overflowed under_water swept broke gave_way",
    "earthquake quake tremor shock"
    " | shook shaken quaked trembled fell split ground earth floor walls stopped",
    "storm gale hurricane tempest cyclone typhoon | blew wind winds roofs gusts",
    "eruption erupted | ash lava cinders mountain crater shook split burst",
    "discovery find finding unearthing sighting discovered sighting sighted sight"
    " | found came_upon unearthed dug_up stumbled noticed saw seen spotted turned_up brought_up"
    " uncovered recognised hit_upon made_out raised",
    "rescue saving deliverance rescued saved"
    " | picked_up brought_up pulled_out taken_off took_off dug_out freed relieved hauled"
    " brought_out reached",
    "opening reopening inauguration dedication consecration unveiling opened reopened"
    " | doors open inaugurated dedicated consecrated unveiled ran rang_up first_train threw_open"
    " opens gates",
    "closing closure shutting closed shut"
    " | locked boarded_up dissolved barred wound_up sealed suppressed",
    "launch launching launched | slid took_the let_go went_up rose ways",
    "wedding marriage nuptials union married wed wedded"
    " | altar bride groom vows bridegroom wife husband",
    "divorce separation divorced | left parted decree",
    "birth born | bore delivered gave_birth came_into child boy girl",
    "baptism christening baptised baptized christened | font",
    "funeral burial interment buried interred"
    " | laid_to laid_in grave coffin lowered_into cemetery carried_to churchyard",
    "trial hearing inquest court-martial tried"
    " | court judge judges jury stood dock heard sat arraigned charged pleaded",
    "verdict sentence conviction judgment judgement ruling condemnation sentenced convicted"
    " condemned"
    " | found guilty ruled judged given fined jury acquitted",
    "treaty peace truce armistice agreement pact signing accord bargain ceasefire signed"
    " | agreed sealed concluded shook_hands ratified names",
    "meeting interview audience conversation talks encounter conference met"
    " | received saw talked spoke called sat presented visited conferred told",
    "visit visited | called came received stayed guest saw went_to",
    "sale auction purchase sold bought | auctioned hammer bid paid fetched knocked_down",
    "letter telegram wrote written | sent posted wired cabled telegraphed note answered",
    "call telephoned rang | telephone rang wired voice",
    "publication appearance published | printed appeared came_out issued brought_out out shops",
    "quarrel row quarrelled quarreled | fell_out words broke_with struck",
    "operation amputation operated | cut amputated surgeon knife",
    "illness stroke | fell_ill taken_ill took_to sickened fever struck collapsed bed",
    "outbreak broke_out | began started first_case appeared",
    "attempt attempted | tried try trying tested set_about failed",
    "coronation crowning crowned | anointed crown mitre throne",
    "ascent climb climbed | stood_on summit top reached went_up rose",
    "crossing crossed | swam over forded ferried",
    "demolition destruction demolished destroyed | pulled_down razed blown_up burned torn_down",
    "evacuation withdrawal retreat evacuated withdrew"
    " | left abandoned marched_out marched_down pulled_out emptied last_of",
    "invasion invaded | crossed marched landed entered came",
    "confession confessed | owned admitted told",
    "betrayal denunciation betrayed denounced | gave_away informed told",
    "exile banishment expulsion deportation exiled banished expelled deported"
    " | driven_out drove sent aboard turned_out out_of put_into",
    "procession march parade demonstration | marched walked paraded carried filed",
    "refusal refused rejection rejected | would_not declined no turned_down",
    "duel | fought met shot pistols fired swords",
    "complaint suit petition appeal | complained sued petitioned lodged brought went_to_law",
)
CALLED: dict[str, tuple[str, ...]] = {}
"""What a happening may be called, each with the first words of its fields,"""
TELLING: dict[str, tuple[str, ...]] = {}
"""and of each field the words that may tell it."""
for _field in _FIELDS:
    _only, _, _rest = _field.rpartition(";")
    _called, _others = (
        [each.replace("_", " ") for each in part.split()] for part in _rest.split("|")
    )
    for _word in dict.fromkeys([*_only.split(), *_called]):
        CALLED[_word] = (*CALLED.get(_word, ()), _called[0])
    TELLING[_called[0]] = (*_called, *_others)
_DEEDS = ("killing", "theft", "attack", "explosion", "arrest", "execution", "fire", "escape")
CALLED |= dict.fromkeys(("deed", "outrage", "atrocity", "crime", "exploit"), _DEEDS)
