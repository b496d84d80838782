# ruff: noqa: E501 - a table: one country, one line
"""Nationalities and countries as people say them: « Pakistan », « pakistanaise », « PK »."""

from __future__ import annotations

from functools import cache

from babel import Locale

from droits.scenarios.words import cle, proche

#: CLDR territories that are no country, or whose inhabitants hold the nationality of another one.
_PAS_DES_PAYS = frozenset({"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"})
_OUTRE_MER = frozenset({"BL", "CP", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT"})

#: code → words that also name it: adjectives (both genders), former and usual names.
_MOTS = """
AD andorran, andorrane
AE émirien, émirienne, émiratie, Émirats
AF afghan, afghane
AG antiguais, antiguaise, antiguayenne
AL albanais, albanaise
AM arménien, arménienne
AO angolais, angolaise
AR argentin, argentine
AT autrichien, autrichienne
AU australien, australienne
AZ azerbaïdjanais, azerbaïdjanaise, azéri, azérie
BA bosnien, bosnienne, bosniaque, Bosnie
BB barbadien, barbadienne
BD bangladais, bangladaise, bangladeshi, bangladeshie, Bengladesh
BE belge
BF burkinabé, burkinabè, burkinabée, burkinabaise, Burkina, Haute-Volta
BG bulgare
BH bahreïnien, bahreïnienne, bahreïni
BI burundais, burundaise
BJ béninois, béninoise
BN brunéien, brunéienne
BO bolivien, bolivienne
BR brésilien, brésilienne
BS bahaméen, bahaméenne, bahamien, bahamienne
BT bhoutanais, bhoutanaise, Bhutan
BW botswanais, botswanaise
BY biélorusse, bélarusse, bélarussienne, Bélarus
BZ bélizien, bélizienne
CA canadien, canadienne
CD Congo RDC, RDC, République démocratique du Congo, RD Congo, Zaïre, zaïroise, congolaise RDC, congolaise (RDC), congolais de RDC
CF centrafricain, centrafricaine, Centrafrique, RCA
CG Congo Brazzaville, République du Congo, congolaise de Brazzaville, congolaise (Brazzaville), congolais de Brazzaville
CH suisse, suissesse, helvétique
CI ivoirien, ivoirienne
CL chilien, chilienne
CM camerounais, camerounaise
CN chinois, chinoise, République populaire de Chine
CO colombien, colombienne
CR costaricain, costaricaine, costaricien, costaricienne
CU cubain, cubaine
CV cap-verdien, cap-verdienne, capverdien, capverdienne, Cabo Verde
CY chypriote
CZ tchèque, République tchèque
DE allemand, allemande
DJ djiboutien, djiboutienne
DK danois, danoise
DM dominiquais, dominiquaise
DO dominicain, dominicaine
DZ algérien, algérienne
EC équatorien, équatorienne
EE estonien, estonienne
EG égyptien, égyptienne
ER érythréen, érythréenne
ES espagnol, espagnole
ET éthiopien, éthiopienne
FI finlandais, finlandaise
FJ fidjien, fidjienne
FM micronésien, micronésienne
FR français, française
GA gabonais, gabonaise
GB britannique, anglais, anglaise, écossais, écossaise, gallois, galloise, Angleterre, Écosse, Grande-Bretagne, UK, Irlande du Nord
GD grenadien, grenadienne
GE géorgien, géorgienne
GH ghanéen, ghanéenne
GM gambien, gambienne
GN guinéen, guinéenne, Guinée-Conakry, Guinée Conakry
GQ équato-guinéen, équato-guinéenne, équatoguinéenne
GR grec, grecque, hellénique
GT guatémaltèque
GW bissau-guinéen, bissau-guinéenne, bissaoguinéenne, Guinée Bissao
GY guyanien, guyanienne
HN hondurien, hondurienne
HK hongkongais, hongkongaise, Hong Kong
HR croate
HT haïtien, haïtienne
HU hongrois, hongroise
ID indonésien, indonésienne
IE irlandais, irlandaise
IL israélien, israélienne
IN indien, indienne
IQ irakien, irakienne, iraquien, iraquienne, Iraq
IR iranien, iranienne
IS islandais, islandaise
IT italien, italienne
JM jamaïcain, jamaïcaine, jamaïquain
JO jordanien, jordanienne
JP japonais, japonaise
KE kényan, kényane
KG kirghize, kirghiz, Kirghizie, Kirghizistan
KH cambodgien, cambodgienne
KI kiribatien, kiribatienne
KM comorien, comorienne, Union des Comores
KN christophien, christophienne, kittitienne
KP nord-coréen, nord-coréenne
KR sud-coréen, sud-coréenne
KW koweïtien, koweïtienne
KZ kazakh, kazakhe, kazakhstanais, kazakhstanaise
LA laotien, laotienne
LB libanais, libanaise
LC saint-lucien, saint-lucienne
LI liechtensteinois, liechtensteinoise
LK sri-lankais, sri-lankaise, srilankais, srilankaise
LR libérien, libérienne
LS lésothien, lésothienne
LT lituanien, lituanienne
LU luxembourgeois, luxembourgeoise
LV letton, lettone, lettonne
LY libyen, libyenne
MA marocain, marocaine
MC monégasque
MD moldave
ME monténégrin, monténégrine
MG malgache
MH marshallais, marshallaise
MK macédonien, macédonienne, Macédoine
ML malien, malienne
MM birman, birmane, Birmanie, Myanmar
MN mongol, mongole
MO macanais, macanaise, Macao
MR mauritanien, mauritanienne
MT maltais, maltaise
MU mauricien, mauricienne, Île Maurice
MV maldivien, maldivienne
MW malawien, malawienne, malawite
MX mexicain, mexicaine
MY malaisien, malaisienne
MZ mozambicain, mozambicaine
NA namibien, namibienne
NE nigérien, nigérienne
NG nigérian, nigériane
NI nicaraguayen, nicaraguayenne
NL néerlandais, néerlandaise, hollandais, hollandaise, Hollande
NO norvégien, norvégienne
NP népalais, népalaise
NR nauruan, nauruane
NZ néo-zélandais, néo-zélandaise
OM omanais, omanaise
PA panaméen, panaméenne
PE péruvien, péruvienne
PG papouasien, papouasienne, papouane-néo-guinéenne
PH philippin, philippine
PK pakistanais, pakistanaise
PL polonais, polonaise
PS palestinien, palestinienne, Palestine
PT portugais, portugaise
PW palaosien, palaosienne, palauane
PY paraguayen, paraguayenne
QA qatari, qatarie, qatarien, qatarienne
RO roumain, roumaine
RS serbe
RU russe, Fédération de Russie
RW rwandais, rwandaise
SA saoudien, saoudienne, Arabie
SB salomonais, salomonaise
SC seychellois, seychelloise
SD soudanais, soudanaise
SE suédois, suédoise
SG singapourien, singapourienne
SI slovène
SK slovaque
SL sierra-léonais, sierra-léonaise
SM saint-marinais, saint-marinaise
SN sénégalais, sénégalaise
SO somalien, somalienne, somali
SR surinamais, surinamaise, surinamienne
SS sud-soudanais, sud-soudanaise
ST santoméen, santoméenne, Sao Tomé
SV salvadorien, salvadorienne, El Salvador, Le Salvador
SY syrien, syrienne
SZ eswatinien, eswatinienne, swazi, swazie, swazilandaise, Swaziland
TD tchadien, tchadienne
TG togolais, togolaise
TH thaïlandais, thaïlandaise
TJ tadjik, tadjike, tadjikistanaise
TL timorais, timoraise, est-timorais, est-timoraise
TM turkmène
TN tunisien, tunisienne
TO tongien, tongienne
TR turc, turque
TT trinidadien, trinidadienne, trinéditienne, Trinidad
TV tuvaluan, tuvaluane
TW taïwanais, taïwanaise
TZ tanzanien, tanzanienne
UA ukrainien, ukrainienne
UG ougandais, ougandaise
US américain, américaine, états-unien, états-unienne, USA
UY uruguayen, uruguayenne
UZ ouzbek, ouzbèke, ouzbékistanaise
VA vaticane, Vatican
VC saint-vincentais, saint-vincentaise, vincentienne
VE vénézuélien, vénézuélienne
VN vietnamien, vietnamienne, Vietnam
VU vanuatais, vanuataise
WS samoan, samoane
XK kosovar, kosovare
YE yéménite
ZA sud-africain, sud-africaine
ZM zambien, zambienne
ZW zimbabwéen, zimbabwéenne
"""

#: Words that name two countries: the reader asks which one.
AMBIGUS = {
    "congo": ("Congo-Brazzaville", "République démocratique du Congo"),
    "congolais": ("Congo-Brazzaville", "République démocratique du Congo"),
    "congolaise": ("Congo-Brazzaville", "République démocratique du Congo"),
    "coree": ("Corée du Sud", "Corée du Nord"),
    "coreen": ("Corée du Sud", "Corée du Nord"),
    "coreenne": ("Corée du Sud", "Corée du Nord"),
}


def adjectifs() -> dict[str, tuple[str, ...]]:
    """Country code → the words of the hand table."""
    lignes = (ligne.partition(" ") for ligne in _MOTS.strip().splitlines())
    return {code: tuple(mot.strip() for mot in mots.split(",")) for code, _, mots in lignes}


def noms() -> dict[str, str]:
    """ISO 3166 code → French name, countries only."""
    territoires = {c: str(n) for c, n in Locale("fr").territories.items() if len(c) == 2 and c.isalpha()}
    return {c: n for c, n in territoires.items() if c not in _PAS_DES_PAYS | _OUTRE_MER}


@cache
def _index() -> dict[str, tuple[str, str]]:
    """Folded word → (code, the word as written)."""
    entrees: dict[str, tuple[str, str]] = {}
    for code, nom in noms().items():
        for mot in (code, nom, *adjectifs().get(code, ())):
            entrees[cle(mot)] = (code, mot)
    for code in _OUTRE_MER:  # by name only: « NC » rather says « non communiqué »
        nom = str(Locale("fr").territories[code])
        entrees.setdefault(cle(nom), ("FR", nom))
    return entrees


def code(texte: str) -> str | None:
    """ISO code of the country that ``texte`` names, or ``None``."""
    trouve = _index().get(cle(texte))
    return trouve[0] if trouve else None


def suggestion(texte: str) -> str | None:
    """A known word near to ``texte``."""
    return proche(texte, (mot for _, mot in _index().values() if len(mot) > 2))
