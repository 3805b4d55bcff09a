"""Given names that are usual in Morocco and where its diaspora lives.

They tell which end of a full name is the given name where nothing else does: in a list of three
people, or a name typed alone. Latin spellings are levelled (`sync.linkage.names.spelling`), so one
of Mohamed, Mohammed and Muhammad is enough; what a list shows of its own words counts beside them.
"""

from functools import cache

from forms.text import fold
from sync.linkage.names import is_arabic, spelling, units

_MAGHREB = """
achraf adam adil adnane ahmed aicha ali amal amar amina amine anas anass anouar asmaa asmae assia
atika ayman ayoub ayyoub azeddine aziz bachir badr badreddine bilal bouchra brahim chaimae chakib
charaf chouaib dalal dalila dounia driss fadila fadoua fahd faical farah farid farida fatiha
fatima fatine fatma fouad fouzia ghali ghalia ghita ghizlane habiba hafid hafida hafsa haitham
hajar hakim hakima halima hamid hamza hanaa hanae hanane hasna hasnaa hassan hassane hatim hayat
hiba hicham hind houcine houda houria ibrahim ibtissam idriss ikram ilham ilyas imad imane ines
ismail issam iyad jaafar jalal jamal jamila jawad jihane joumana kamal kaoutar karim karima kenza
khadija khalid khalil khaoula lahcen laila lamia larbi latifa leila lina lotfi loubna mahdi
mahmoud majda majid malak malik malika manal mariam marouane maryam mehdi meryem miloud mina moad
mohamed mokhtar mouna mounia mounir mourad moussa mustapha nabil nabila nada nadia nadir naima
najat najib najwa naoufal nasser nawal nezha nihal nisrine nizar nora nordine nouhaila nour
noureddine omar osama othmane ouiam oumaima oussama rabia rachid rachida rafik rajaa rajae ramzi
rania rayan reda redouane ridouane rihab rim rime rokaya saad saadia sabah sabrina safaa safae
safouane said saida sakina salah salaheddine salim salma sami samia samir samira sana sanaa sanae
sara siham slimane soufiane soukaina soumaya taha taoufik tarik touria wafaa wafae walid wassim
wiam yahya yasmina yasmine yassine yassir younes youness youssef youssouf youssra zahra zaid
zakaria zakia zhor ziad zineb zohra zoubida zouhair
"""
_EUROPE = """
alain alejandro alessandro alexander alexandra alexandre alice andre andrea andreas angela anita
anja anna anne annette antoine antonio arnaud arthur aurelie barbara beatrice benoit bernadette
brigitte bruno camille carla carlos carmen caroline catherine cecile chantal charlotte chiara
chloe christine christophe claire clara claudia colette cristina daniele delphine denise diego
dirk dominique elena elisa elisabeth elise emilie emma emmanuelle enrico eric estelle eva eveline
fabien fabrice federico fernando florence florian francesca francesco francisco francoise frederic
gabriella geert gerard gianni gilles giorgia giovanni giulia giuseppe guillaume hans hans-peter
heike heinz helene henri herve hilde hugo ilse ingrid irene isabel isabelle jacqueline jacques jan
javier jean jeanne jennifer jeroen jerome johan johanna johannes jorge jose josefina juan juergen
julia julie julien jurgen karin katharina katrin klaus koen laetitia laura laurence lea lieve lisa
louise luca lucas lucia lucie luigi luis luisa manuel marc marco margarita maria marianne marie
marina mario marjolein marta martine mathieu matteo mathilde maxime mercedes michael michele
michelle miguel mireille monica monika monique muriel nadine nathalie nicola nicolas nicole olivier
pablo paola paolo pascale patricia patrizia pedro philippe pierre pieter pilar rafael raquel raul
renate roberto romain rosa rosario sabine sandra sandrine sebastien sergio silvia sofia sophie
stefan stefano stephane stephanie susanne sven sylvie teresa theo thierry ursula uwe valentina
valerie veronique virginie wim wolfgang yolanda yves yvette
"""
_ARABIC = """
محمد احمد علي عمر يوسف حسن الحسن حسين الحسين سعيد رشيد خالد كريم مصطفى حميد هشام ابراهيم ادريس
الياس اسماعيل جمال جواد جلال كمال العربي لحسن المهدي مهدي منير مراد موسى نبيل نجيب عزيز امين انس
ايوب عادل عدنان اشرف بشير بدر بلال شكيب شعيب فهد فريد فيصل فؤاد غالي حكيم حمزة هيثم حاتم عماد عصام
جعفر خليل لطفي محمود مجيد مالك مروان ميلود المختار مختار معاذ نزار عثمان اسامة رفيق رمزي ريان رضا
رضوان سعد صابر صفوان صلاح سليم سمير سامي سليمان سفيان طه طارق توفيق وليد وسيم يحيى ياسين ياسر يونس
زكرياء زكريا زيد زياد زهير نور فاطمة فتيحة خديجة عائشة مريم زينب سلمى سارة نادية نعيمة نجاة نجوى
نوال نورة حنان هدى هند ايمان اكرام الهام جميلة كريمة كوثر خولة ليلى لمياء لطيفة لبنى مليكة امينة
منى نبيلة نسرين اميمة ربيعة رشيدة رجاء ريم غيثة غزلان حفصة حفيظة هاجر حليمة حسناء حياة هبة ابتسام
اسماء امال امل اسية عتيقة بشرى شيماء دنيا دلال فدوى فضيلة فرح فريدة فوزية جيهان كنزة لينا مها منال
نزهة نهال وفاء وئام رانيا رحاب رقية سعدية صباح صفاء سعيدة سكينة سناء سامية سميرة سهام سمية ثورية
ياسمين ياسمينة يسرى زهرة زكية حكيمة حبيبة هناء
"""
_SERVANTS = ("abd", "عبد")
"""Begin given names without number: Abdelilah, عبد الإله."""


def usual_given(block: str) -> bool:
    """Whether a word of a name is a usual given name.

    >>> usual_given("Abd Errahim"), usual_given("MUHAMMED"), usual_given("Cherkaoui")
    (True, True, False)
    """
    return any(_levelled(unit) in _usual() or _is_servant(unit) for unit in units(block))


def _is_servant(unit: str) -> bool:
    return unit.startswith(_SERVANTS) and len(unit) > len(_SERVANTS[0]) + 2


def _levelled(unit: str) -> str:
    """Level a word further than linkage does: Selma is Salma, Fatimah is Fatima."""
    if is_arabic(unit):
        return unit
    return spelling(unit).replace("e", "a").removesuffix("h")


@cache
def _usual() -> frozenset[str]:
    told = [*_MAGHREB.split(), *_EUROPE.split(), *_ARABIC.split()]
    return frozenset(_levelled(unit) for name in told for unit in units(fold(name)))
