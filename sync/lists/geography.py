"""Countries and cities as lists write them: names the reference list lacks, and where a city is.

The reference list has countries in the seven languages (Unicode CLDR); here are other names and
short forms of the countries that such lists mostly name, and the cities from which a phone's
country can be told. A city that is well known in two countries is left out.
"""

import re
from functools import cache

from forms.text import words

_POSTAL = re.compile(r"^(?:[A-Z]{1,2}[- ])?\d{4,5}(?: [A-Z]{2})?\s+(?=\D)")

_COUNTRIES = {
    "MA": "maroc; morocco; marruecos; marokko; marocco; mar; المملكة المغربية; royaume du maroc",
    "FR": "francia; frankrijk; frankreich; fra; france métropolitaine",
    "BE": "belgica; bélgica; belgie; belgië; belgien; belgio; bel",
    "NL": (
        "paises bajos; países bajos; holanda; nederland; holland; hollande; niederlande; "
        "paesi bassi; olanda; nld; the netherlands; هولندا"
    ),
    "DE": "alemania; duitsland; deutschland; germania; deu; ger; brd",
    "ES": "españa; spanje; spanien; spagna; esp",
    "IT": "italia; italie; italië; italien; ita",
    "PT": "portugal; portogallo; prt",
    "GB": (
        "uk; u.k.; royaume uni; grande bretagne; angleterre; england; great britain; reino "
        "unido; inglaterra; verenigd koninkrijk; engeland; vereinigtes königreich; "
        "großbritannien; england; regno unito; inghilterra; gbr; بريطانيا; إنجلترا; scotland; "
        "wales"
    ),
    "US": (
        "usa; u.s.a.; u.s.; etats unis d'amérique; états-unis; etats unis; united states of "
        "america; america; estados unidos; eeuu; ee.uu.; verenigde staten; vereinigte "
        "staaten; stati uniti; أمريكا"
    ),
    "CA": "canada; kanada; québec; quebec; can",
    "CH": "suiza; zwitserland; schweiz; svizzera; che; confédération suisse",
    "LU": "luxemburgo; luxemburg; lussemburgo; lux; grand-duché de luxembourg",
    "AT": "austria; oostenrijk; österreich; aut",
    "DK": "dinamarca; denemarken; dänemark; danimarca; dnk",
    "SE": "suecia; zweden; schweden; svezia; swe",
    "NO": "noruega; noorwegen; norwegen; norvegia; nor",
    "FI": "finlandia; finland; finnland; fin",
    "IE": "irlanda; ierland; irland; irl; eire",
    "GR": "grecia; griekenland; griechenland; grc",
    "PL": "polonia; polen; pol",
    "RO": "rumania; rumanía; roemenië; rumänien; rou",
    "TR": "turquia; turquía; turkije; türkei; turchia; tur; turkey; turquie",
    "AE": (
        "eau; e.a.u.; uae; u.a.e.; emirats; émirats; emirats arabes unis; emirates; الإمارات; "
        "emiratos arabes unidos; verenigde arabische emiraten; vereinigte arabische emirate; "
        "emirati arabi uniti; are; dubai; abou dhabi"
    ),
    "SA": (
        "arabie saoudite; ksa; saudi; arabia saudí; arabia saudita; saoedi arabië; saudi "
        "arabien; sau; السعودية"
    ),
    "QA": "catar; katar; qat",
    "KW": "koweit; kuwait; kwt",
    "BH": "bahrein; bahréin; bhr",
    "OM": "oman; omn",
    "EG": "egipto; egypte; ägypten; egitto; egy; مصر",
    "TN": "tunez; túnez; tunesië; tunesien; tunisia; tun",
    "DZ": "argelia; algerije; algerien; algeria; dza",
    "MR": "mauritania; mauritanië; mauretanien; mrt",
    "LY": "libia; libië; libyen; lby",
    "SN": "senegal; sen",
    "CI": (
        "cote d'ivoire; costa de marfil; ivoorkust; elfenbeinküste; costa d'avorio; civ; "
        "ivory coast"
    ),
    "ML": "mali; mli",
    "GA": "gabon; gabun; gab",
    "CM": "camerun; camerún; kameroen; kamerun; cmr",
    "CD": "rdc; r.d.c.; congo kinshasa; dr congo",
    "CG": "congo brazzaville",
    "ZA": "sudafrica; sudáfrica; zuid afrika; südafrika; zaf; rsa",
    "BR": "brasil; brazilie; brazilië; brasilien; brasile; bra",
    "CN": "china; chine; cina; chn; rpc",
    "JP": "japon; japón; japan; giappone; jpn",
    "IN": "inde; india; indien; ind",
    "AU": "australia; australië; australien; aus",
    "RU": "russie; rusia; rusland; russland; russia; rus",
    "JO": "jordania; jordanië; jordanien; giordania; jor",
    "LB": "libano; líbano; libanon; lbn",
    "IL": "israel; israël; israele; isr",
    "PS": "palestine; palestina; pse",
}
_CITIES = {
    "FR": (
        "paris; lyon; marseille; lille; toulouse; nice; nantes; strasbourg; montpellier; "
        "bordeaux; rennes; reims; le havre; saint etienne; toulon; grenoble; dijon; angers; "
        "nimes; villeurbanne; clermont ferrand; le mans; aix en provence; brest; tours; "
        "amiens; limoges; annecy; perpignan; boulogne billancourt; metz; besancon; orleans; "
        "saint denis; argenteuil; mulhouse; rouen; montreuil; caen; nancy; creteil; nanterre; "
        "roubaix; tourcoing; avignon; versailles; courbevoie; la courneuve; mantes la jolie; "
        "trappes; evry; cergy; beziers; باريس; ليون; مرسيليا"
    ),
    "BE": (
        "bruxelles; brussel; brussels; brüssel; bruselas; anvers; antwerpen; antwerp; gand; "
        "gent; ghent; liege; lüttich; luik; charleroi; bruges; brugge; namur; louvain; "
        "leuven; mons; malines; mechelen; molenbeek; schaerbeek; anderlecht; verviers; "
        "hasselt; genk; vilvoorde; vilvorde; بروكسل; بروكسيل; أنتويرب"
    ),
    "NL": (
        "amsterdam; rotterdam; utrecht; la haye; den haag; the hague; eindhoven; tilburg; "
        "gouda; almere; groningen; groningue; breda; nijmegen; nimegue; arnhem; haarlem; "
        "delft; leiden; schiedam; amersfoort; zwolle; maastricht; dordrecht; أمستردام; "
        "روتردام; لاهاي"
    ),
    "DE": (
        "berlin; francfort; frankfurt; frankfurt am main; francoforte; hambourg; hamburg; "
        "munich; münchen; monaco di baviera; cologne; köln; düsseldorf; dusseldorf; "
        "stuttgart; dortmund; essen; leipzig; brême; bremen; hanovre; hannover; nuremberg; "
        "nürnberg; duisbourg; duisburg; bonn; mannheim; karlsruhe; wiesbaden; mayence; mainz; "
        "darmstadt; wuppertal; bochum; offenbach; فرانكفورت; برلين"
    ),
    "ES": (
        "madrid; barcelone; barcelona; valence; séville; sevilla; seville; malaga; málaga; "
        "murcie; murcia; bilbao; alicante; saragosse; zaragoza; grenade; granada; almeria; "
        "almería; gérone; girona; tarragone; tarragona; lleida; palma; las palmas; algésiras; "
        "algeciras; ceuta; melilla; sabadell; terrassa; badalona; mataro; elche; lorca; "
        "huelva; cadix; cadiz; مدريد; برشلونة; مالقة"
    ),
    "IT": (
        "milan; milano; mailand; milaan; rome; roma; turin; torino; naples; napoli; bologne; "
        "bologna; florence; firenze; gênes; genova; brescia; bergame; bergamo; vérone; "
        "verona; venise; venezia; padoue; padova; modène; modena; parme; parma; palerme; "
        "palermo; catane; bari; reggio emilia; monza; varese; trieste; ميلانو; روما; تورينو"
    ),
    "CH": (
        "genève; geneve; genf; geneva; ginevra; lausanne; zürich; zurich; bâle; basel; berne; "
        "bern; lugano; neuchâtel; fribourg; winterthur; جنيف"
    ),
    "LU": "esch sur alzette; luxembourg ville; differdange",
    "GB": (
        "londres; london; londra; londen; manchester; liverpool; leeds; glasgow; edinburgh; "
        "edimbourg; bristol; sheffield; leicester; nottingham; cardiff; لندن"
    ),
    "CA": (
        "montréal; montreal; toronto; ottawa; laval; gatineau; calgary; edmonton; longueuil; "
        "sherbrooke; مونتريال"
    ),
    "US": (
        "new york; washington; boston; chicago; los angeles; san francisco; miami; orlando; "
        "houston; dallas; atlanta; seattle; philadelphia; نيويورك"
    ),
    "AE": "dubaï; dubai; abu dhabi; abou dabi; sharjah; دبي; أبو ظبي",
    "SA": "riyad; riyadh; riad; djeddah; jeddah; الرياض; جدة",
    "QA": "doha; الدوحة",
    "SE": "stockholm; göteborg; malmö; uppsala",
    "DK": "copenhague; copenhagen; kobenhavn; københavn; aarhus",
    "NO": "oslo; bergen",
    "FI": "helsinki",
    "AT": "vienne; wien; vienna; graz; salzburg; linz",
    "PT": "lisbonne; lisboa; lisbon; lissabon; porto; faro; braga",
    "IE": "dublin",
    "TR": "istanbul; ankara; izmir; إسطنبول",
    "TN": "tunis; sfax; sousse; تونس العاصمة",
    "SN": "dakar; thies",
    "CI": "abidjan; yamoussoukro",
    "GA": "libreville",
    "ML": "bamako",
    "EG": "le caire; cairo; القاهرة",
    "MA": (
        "casablanca; rabat; fes; fès; fez; marrakech; tanger; agadir; meknes; meknès; oujda; "
        "kenitra; kénitra; tetouan; tétouan; sale; salé; temara; safi; mohammedia; el jadida; "
        "khouribga; beni mellal; nador; taza; settat; laayoune; laâyoune; dakhla; ouarzazate; "
        "al hoceima; berkane; errachidia; essaouira; الدار البيضاء; الرباط; فاس; مراكش; طنجة; "
        "أكادير; مكناس; وجدة"
    ),
}


@cache
def country_names() -> dict[str, str]:
    """Give ISO 3166-1 codes by folded name, beyond those of the reference list."""
    return {_key(n): code for code, names in _COUNTRIES.items() for n in names.split(";")}


def city_country(city: str) -> str:
    """Give the country of a well-known city, its postal code or district beside it, or nothing."""
    return _cities().get(_bare(city), "")


def town(text: str) -> str:
    """Give a city without the postal code before it, where it is known without one."""
    bare = _POSTAL.sub("", text)
    return bare if bare != text and city_country(bare) else text


@cache
def _cities() -> dict[str, str]:
    return {_key(n): code for code, names in _CITIES.items() for n in names.split(";")}


def _bare(city: str) -> str:
    """Leave out postal codes and districts: 69003 Lyon, Lyon Cedex 03, Paris 17e; St is Saint."""
    said = [w for w in words(city) if w != "cedex" and not any(c.isdecimal() for c in w)]
    return " ".join(_SAINTS.get(word, word) for word in said)


_SAINTS = {"st": "saint", "ste": "sainte"}


def _key(text: str) -> str:
    return " ".join(words(text))
