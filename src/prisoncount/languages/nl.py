"""Dutch."""

from __future__ import annotations

from datetime import date

from ._model import Example, Language

COUNTRIES = {
    "BY": "belarus*, wit russ*, witrus*, minsk, wit rus*",
    "RU": "rusland, russisch*, moskou, kremlin, russische federatie", "UA": "oekraï*, kiev, kyiv",
    "LT": "litouw*, vilnius", "PL": "polen, pools*, warschau", "US": "verenigde staten, VS, amerikaans*, washington",
    "VE": "venezol*, venezuel*, caracas", "CU": "cuba*, havana", "NL": "nederland*, den haag",
    "GE": "georgië, georgisch*, tbilisi", "AZ": "azerbeidzj*, bakoe", "KZ": "kazach*, astana",
    "NI": "nicarag*, managua", "TR": "turks*, ankara, turkije, turken", "IR": "iran*, teheran", "DE": "duits*, berlijn",
    "FR": "frankrijk, frans*2, parijs", "GB": "verenigd koninkrijk, brits*, londen", "BE": "belg*, brussel",
    "AM": "armeen*, armenië, jerevan", "AE": "emirat*, abu dhabi", "AF": "afghan*, kabul, kaboel",
    "BH": "bahrein*, manama", "BI": "burund*", "CM": "kameroen*", "CN": "china, chinees*, chinezen, peking, beijing",
    "DZ": "algerij*, algiers", "EE": "estland, ests*, tallinn", "EG": "egypt*, caïro", "ER": "eritre*, asmara",
    "ET": "ethiop*, addis abeba", "GQ": "equatoriaal guinee*", "HK": "hongkong*, hong kong",
    "HU": "hongaar*, hongarije", "IL": "israël*", "IN": "india, indiaas*, indiase, new delhi", "IQ": "irak*, bagdad",
    "KG": "kirgiz*, bisjkek", "KH": "cambodj*, phnom penh", "KP": "noord korea*, noordkorea*, pyongyang",
    "LA": "laot*, laos", "LV": "letland, lets, letse", "LY": "libi*, tripoli", "MA": "marokk*, rabat",
    "MD": "moldavi*, moldova*", "MM": "myanmar*, birma, birmaan*, birmees*, yangon, naypyidaw", "NG": "nigeria*, abuja",
    "PK": "pakistan*, islamabad", "RS": "servi*, belgrado", "RW": "rwand*, kigali", "SA": "saoedi*, saudi*, riyad",
    "SD": "soedan*, sudan*, khartoem", "SV": "el salvador*", "SY": "syri*, damascus", "TH": "thai*, bangkok",
    "TJ": "tadzjiek*, tadzjik*, doesjanbe", "TM": "turkme*, asjchabad", "TN": "tunes*, tunis", "UG": "oegand*, kampala",
    "UZ": "oezbek*, tasjkent", "VN": "vietnam*, hanoi", "ZW": "zimbabw*, harare", "CO": "colombi*", "AO": "angol*",
}  # fmt: skip
SOURCES = {
    "human rights groups": "mensenrechtenorganisatie*, mensenrechtengroep*, mensenrechtenbeweging*, mensenrechtenclub*",
    "UN": "VN", "human rights defenders": "mensenrechtenverdediger*, mensenrechtenactivist*",
    "opposition": "oppositie, oppositie in ballingschap", "EU": "europese unie, EU, EDEO",
    "Assistance Association for Political Prisoners": """hulporganisatie voor politieke gevangenen, vereniging voor hulp
        aan politieke gevangenen, bijstandsvereniging voor politieke gevangenen""",
    "Mechanism for the Recognition of Political Prisoners": "mechanisme voor de erkenning van politieke gevangenen",
    "Union for Freedom of Political Prisoners of Azerbaijan": "unie voor de vrijheid van politieke gevangenen",
    "State Department": "amerikaanse ministerie van buitenlandse zaken",
}  # fmt: skip
VAGUE = {
    24: """tientallen, enkele tientallen, een paar dozijn, enkele dozijnen, dozijnen, vele tientallen, meerdere
        tientallen, een paar tientallen""",
    200: """honderden, enkele honderden, een paar honderd, enkele honderd, enige honderden, vele honderden, meerdere
        honderden, verscheidene honderden, honderden en honderden""",
    2000: "duizenden, enkele duizenden, een paar duizend, vele duizenden, meerdere duizenden",
    20000: "tienduizenden, enkele tienduizenden", 200000: "honderdduizenden, enkele honderdduizenden",
}  # fmt: skip
FIXED = {
    1500: "vijftienhonderd, anderhalfduizend, anderhalf duizend", 1400: "veertienhonderd", 1300: "dertienhonderd",
    500: "vijfhonderd, half duizend, een half duizend", 2000: "tweeduizend", 150: "anderhalfhonderd, anderhalf honderd",
    2500: "tweeënhalfduizend, tweeënhalf duizend, vijfentwintighonderd", 1200: "twaalfhonderd", 1100: "elfhonderd",
    1600: "zestienhonderd", 50: "een half honderd",
}  # fmt: skip
MULTIPLIERS = {
    12: "dozijn", 100: "honderd, éénhonderd, eenhonderd", 1000: "duizend, eenduizend", 1_000_000: "miljoen",
}  # fmt: skip
UNITS = {
    1: "één", 2: "twee, beide, beiden", 3: "drie", 4: "vier", 5: "vijf", 6: "zes", 7: "zeven", 8: "acht", 9: "negen",
    10: "tien", 11: "elf", 12: "twaalf", 13: "dertien", 14: "veertien", 15: "vijftien", 16: "zestien", 17: "zeventien",
    18: "achttien", 19: "negentien", 20: "twintig", 30: "dertig", 40: "veertig", 50: "vijftig", 60: "zestig",
    70: "zeventig", 80: "tachtig", 90: "negentig",
}  # fmt: skip
LANGUAGE = Language(
    code="nl",
    name="Dutch",
    function_words="""de, het, een, van, in, op, en, te, dat, die, is, zijn, was, waren, met, voor, niet, aan, er, om,
        ook, als, dan, maar, bij, uit, door, over, naar, hij, ze, zij, hun, dit, deze, nog, wordt, worden, werd, werden,
        heeft, hebben, had, na, tot, sinds, al, volgens, vast, zitten, daar, hen, wie, wat, waar, geen, veel, meer, wel,
        zo, nu, zich, haar, mijn, ons, onze, je, u, we, wij, ik, kan, moet, zal, zou, hadden, onder, tegen, tussen,
        tijdens, zonder, omdat, terwijl, toen, want, dus, doch, echter, of, ten, ter, der, den, des, hier, daarmee,
        waarmee, daarbij, ervan, eraan, vanaf, binnen, buiten, tevens, heel, alleen, slechts""",
    terms="""politiek* gevangen*, politiek* gedetineerd*, gewetensgevangen*, politiek* gijzelaar*, politieke arrestant*,
        politiek opgesloten*, politiek vervolgde gevangen*, gevangen*|gedetineerd* om politieke redenen, gevangen* van
        het regime, gevangen* van het geweten, gewetensgedetineerd*, om politieke redenen
        gedetineerde|gedetineerden|gevangenen|opgeslotenen|gevangengezetten|vastgezetten, politiek gevangengezet*,
        politiek vastgezet*, politiek gemotiveerde gevangen*, gevangen* van loekasjenko, opiniegevangen*, politiek*
        geïnterneerd*, in politieke gevangenschap, uit politieke gevangenschap, politieke gevangenschap, politiek*
        veroordeelde*, gijzelaars van het regime""",
    grounds="""op politieke gronden, om politieke redenen, politiek gemotiveerd*, wegens politieke, vanwege politieke,
        uit politieke overwegingen, om politieke motieven, uit politieke motieven, om politiek gemotiveerde redenen,
        vanwege|om|wegens hun mening|overtuiging|overtuigingen|opvatting|opvattingen|ideeën|standpunten|denkbeelden,
        vanwege|om|wegens hun politieke, op politieke aanklachten, op basis van politieke, onder politieke
        voorwendselen, om politiek, wegens politiek, vanwege politiek, om een politieke reden, in politieke
        zaken|processen|rechtszaken, om hun activisme, vanwege hun activisme, om hun geweten""",
    captives="""gevangen*, gedetineerd*, gijzelaar*, activist*, dissident*, gegijzelde*, opgeslotene*, oppositieleden,
        opposant*, tegenstander*, critici, regimecritici, criticasters, andersdenkende*, vastzittende*, geïnterneerde*,
        oppositieactivist*""",
    persons="""mensen, personen, burgers, namen, belarussen, naam, belarussische burgers, inwoners, landgenoten, wit
        russen, witrussen, venezolanen, cubanen, nicaraguanen, individuen, mannen en vrouwen, vrouwen en mannen,
        staatsburgers, onderdanen, burger, persoon, mensenlevens, zielen, namen en foto's, achternamen, profielen,
        betrokkenen, lieden, belarusen, ingezetenen""",
    groups="""vrouw*, man, mannen, minderjarig*, kinder*, journalist*, advocat*, artsen, leraren, student*, priester*,
        ouder, ziek*, ernstig zieke*, buitenlander*, militair*, moeders, leden, politici, meisje*, jongen*, tiener*,
        jongeren*, jongvolwassen*, bejaard*, gepensioneerd*, senioren, ouderen, oudere, jonger, minder valide*,
        gehandicapt*, invalide*, met een beperking, met een handicap, chronisch zieke*, terminaal zieke*,
        kankerpatiënt*, zwaarzieke*, verslaggever*, redacteur*, correspondent*, fotograaf*, fotografen,
        mediamedewerker*, mediawerker*, blogger*, jurist*, raadslieden, dokters, verpleegkundige*, docent*,
        onderwijzer*, leerkracht*, hoogleraar*, academici, wetenschapper*, scholieren, leerling*, schrijver*, dichter*,
        kunstenaar*, acteur*, musici, muzikant*, sporters, atleten, ondernemer*, zakenlieden, zakenman, boeren,
        mijnwerker*, arbeider*, vakbondsleider*, vakbondsleden, vakbondsman, vakbondsmensen, ingenieur*, programmeur*,
        officieren, soldaten, reservist*, dominee*, monniken, nonnen, imams, geestelijke*, moslim*, christenen, jehova's
        getuigen, gelovige*, vaders, ouders, echtparen, zwangere*, alleenstaande*, moeder, dochters, zonen, broers,
        zussen, oekraïners, polen, litouwers, letten, duitsers, amerikanen, russen, fransen, spanjaarden, italianen,
        colombianen, nederlanders, belgen, esten, mensen met een dubbele nationaliteit, dual nationals, oud politici,
        politicus, partijleden, partijleiders, kopstukken, leiders, raadsleden, burgemeesters, mensenrechtenactivist*,
        mensenrechtenverdediger*, minderheid*, minderheden, koerden, tibetanen, oeigoeren, levenslang*, in eenzame
        opsluiting, in isolatie, in voorarrest, in hongerstaking, zestigplussers, boven de zestig""",
    places="""strafkolonie, kolonie, regio, strafkolonie nr, strafkamp, gevangenis van, huis van bewaring in, district,
        oblast, provincie, gevangenis nr""",
    former="voormalig*, ex, oud, ex gevangen*, gewezen, toenmalig*, oud gevangen*",
    things="""jaar, jaren, dag, dagen, maand*, week, weken, uur, procent, roebel*, dollar*, euro*, boete*, zaak, zaken,
        artikel*, landen, keer, straf*, rechtszaken, bedrijven, organisaties, miljoen, miljard, sancties, rechters,
        demonstranten, pagina*, punten, functionarissen, decennium, decennia, kwartaal, kwartalen, seconde*, minuten,
        minuut, uren, nacht, nachten, zomers, winters, keren, maal, procenten, procentpunt*, derde, kwart, helft,
        promille, pond*, frank*, kronen, zloty, hryvnia, basiseenheden, basisbedragen, dagloon, eenheden, kopeken,
        geldboete*, schadevergoeding*, processen, proces, aanklacht*, vonnis*, uitspraken, uitspraak, zitting*,
        hoorzitting*, misdrijven, misdrijf, misdaden, delicten, overtredingen, schendingen, veroordelingen,
        aanhoudingen, arrestatie*, huiszoeking*, invallen, inval, verhoren, ondervragingen, incidenten, gevallen,
        mishandelingen, gevangenissen, kampen, kolonies, cellen, cel, bedden, plaatsen, plekken, instellingen,
        inrichtingen, celstraffen, gevangenisstraffen, vierkante meter, hectare, kilo*, kg, gram, liter, meter, meters,
        km, rondes, ronde, etappes, golven, stappen, vluchten, vlucht, bussen, bus, voertuigen, vliegtuigen, toestellen,
        tanks, drones, raketten, adressen, adres, handtekening*, ondertekenaar*, petitie*, donatie*, donateur*, gift*,
        pakket*, pakje*, kaart*, ansichtkaart*, brief, brieven, briefkaarten, berichten, bericht, boodschap*, telegram*,
        toeschouwer*, bezoeker*, gasten, genodigden, lezers, abonnees, abonnee, volgers, gebruikers, kijkers, kliks,
        likes, reacties, posts, video*, foto, foto's, foto s, afbeeldingen, beelden, portret*, tekening*, gedicht*,
        lied, liederen, liedjes, film, films, bioscopen, zalen, hoofdstuk*, uitgaven, nummers, exemplaren, woorden,
        regels, zinnen, bladzijde*, pagina s, voorstelling*, evenement*, acties, actie, wake*, betoging*, demonstraties,
        protest*, marsen, mars, optochten, kamerlid, kamerleden, parlementariër*, senator*, minister*, ambassadeur*,
        diplomaat, diplomaten, delegatie*, afgevaardigde*, staten, lidstaten, regeringen, naties, steden, stad, dorpen,
        gemeenten, parlementen, fracties, scholen, universiteiten, politieagent*, agenten, politiemensen, bewakers,
        cipiers, rechercheurs, ambtenaren, ambtenaar, aanklager*, rechter, officieren van justitie, oligarchen,
        vluchtelingen, vluchteling, ballingen, banneling*, ontheemden, emigranten, inwonertal, kiezers, stembureaus,
        huishoudens, gezin*, familie*, nabestaanden, verwanten, resoluties, resolutie, wet, wetten, decreet, decreten,
        maatregelen, beschuldigingen, sanctiepakket*, inreisverbod*, rekeningen, website*, sites, kanalen, media,
        redacties, kranten, krant, verenigingen, stichtingen, partij, partijen, vakbonden, ngo's, ngo s, groepen, groep,
        bedrijf, fabrieken, doden, dodelijke slachtoffers, slachtoffer*, gewonden, lichamen, vermisten, zetels, prijzen,
        prijs, prijswinnaars, laureaten, nobelprijswinnaar*, onderscheidingen, medailles, vrijwilliger*, helpers,
        steunbetuig*, deelnemer*, deskundige*, experts, rapporteurs, rapport, rapporten, verslagen, interview*,
        getuige*, documenten, waarnemer*, camera's, camera s, kaarsen, vlaggen, ballonnen, postzegels, klachten,
        betoger*, demonstrant, tegendemonstrant*, relschopper*, verdachte*, beklaagde*, peetouder*, boeken, boek,
        kandidaten, medewerker*, stemmen, stem, punt, graden, auto s, autos, ton""",
    numbered="""artikel, art, nummer, nr, leeftijd, pagina, vlucht, strafkolonie, paragraaf, hoofdstuk, resolutie,
        kamer, zaal, cel, kanaal, deel, aflevering, editie, rang, artikelnummer, lid, leeftijd van, van de wet, hij is,
        zij is, ze is, hij werd, zij werd""",
    units=UNITS,
    multipliers=MULTIPLIERS,
    fixed=FIXED,
    vague=VAGUE,
    glue="en|ën",
    approx="""ongeveer, circa, zo'n, rond de, ca, naar schatting, zo n, om en nabij, om en nabij de, om en bij, om en
        bij de, rond, pakweg, grofweg, ruwweg, plusminus, omstreeks, een geschatte, geschat, geschatte, in de orde van,
        in de buurt van, rondom de, een stuk of, tegen de, circa de, zowat""",
    fewer_than="""bijna, minder dan, nagenoeg, krap, net geen, nadert, naderen, een kleine, iets minder dan, net onder
        de, vlak onder de, onder de grens van, nog geen, haast, bijkans, tegen het, dicht bij de, dichtbij de, richting
        de, benadert, benaderen, op een haar na, krap aan, niet helemaal, net niet, kruipt naar de, lager dan, beneden
        de, tot onder de, daalde onder de, zakte onder de""",
    more_than="""ruim, meer dan, boven de, iets meer dan, een dikke, een goede, een slordige, ruim boven de, ver boven
        de, hoger dan, overschrijdt, overschreed, overschreden, overstijgt, oversteeg, passeerde de, passeerde, is boven
        de, veel meer dan, aanzienlijk meer dan, flink meer dan, net boven de, net iets meer dan, iets boven de, de
        grens van, door de grens van, al meer dan, ver over de, net over de, ruim over de""",
    at_least="""minstens, ten minste, tenminste, op zijn minst, minimaal, niet minder dan, zeker, niet onder de, een
        minimum van, minimum van, op z'n minst, op z n minst, op het minst, allerminst, alvast""",
    at_most="""hoogstens, maximaal, tot wel, niet meer dan, ten hoogste, tot maximaal, maximum, niet boven de, op zijn
        hoogst, een maximum van, tot aan de, tot aan, tot zo n, telt tot""",
    exact="""bereikte, precies, in totaal, al, bereikt, exact, welgeteld, maar liefst, liefst, reeds, intussen, samen,
        op, bereikte de, een recordaantal van, een totaal van, een record van, tot exact, niet minder""",
    least_after="of meer, minstens, op zijn minst, tenminste, of nog meer",
    floor="niet minder, minder dan dat niet, zeker niet minder",
    range_from="tussen, van, tussen de, van de",
    range_to="en, tot, of, naar, à, en de, tot de, dan wel",
    definite="de, alle, deze, al deze, al die, al de, die, elk van de, ieder van de, het totaal van",
    more="nog eens, nieuwe, extra, bijkomende, erbij, nieuw, nieuwkomers, verdere, aanvullende, bovendien nog",
    others="andere, anderen, overige, resterende, medegevangen*, anders, celgenoten",
    recognised="""erkend*, aangemerkt, beschouwd, status, uitgeroepen, verklaard*, erkent, erkennen, erkenning,
        aangeduid, bestempeld*, bestempelt, beschouwt, beschouwen, beschouwde, geldt, gelden, gekwalificeerd,
        kwalificeert, ziet als, gezien als, aangewezen, toegekend*, kreeg de status, kregen de status, de status van,
        geclassificeerd, gerekend tot, rekent tot, gelabeld""",
    added="""toegevoegd, kwamen erbij, langer, bijgekomen, bijgeschreven, kwam erbij, komen erbij, komt erbij, kwamen er
        bij, kwamen bij, op de lijst gezet, op de lijst geplaatst, aan de lijst toegevoegd, op de lijst bij, nieuw op de
        lijst, opgenomen in de lijst, kwamen op de lijst, kwam op de lijst, belandden op de lijst, uitgebreid met,
        aangevuld met, steeg met, groeide met, nam toe met, gegroeid met, toename van, stijging van, aanwas, aanwinst,
        toevoeging*, plus van, namen langer, voegde toe, voegde, voegden, nieuwe namen""",
    grows="""steeg, gestegen, groeide, nam toe, daalde, gedaald, liep op, opgelopen, zakte, nam af, groeit, stijgt,
        stegen, toegenomen, neemt toe, daalt, afgenomen, slonk, geslonken, kromp, gekrompen, klom, geklommen,
        aangegroeid, gegroeid, verminderd, verminderde, teruggelopen, liep terug, teruggevallen, viel terug, gezakt,
        verdubbeld, aangezwollen, zwol aan, aangewassen, aandikte, loopt op, kruipt, sprong, gesprongen, schoot, toenam,
        afnam, opliep, terugliep, slinkt, minder geworden, verhoogd, verlaagd, omlaag, omhoog""",
    by="met",
    freed="""vrijgelaten, vrij, vrijlating*, gratie, kwamen vrij, vrijgekomen, amnestie, geruild, uitgeruild, uitgezet,
        laat vrij, liet vrij, vrijlaat, begenadigd, naar huis, terugkeren, keerden terug, op vrije voeten, vrijkomt,
        vrijkwam*, vrijkomen, vrijgekochte, vrijgekocht, in vrijheid, in vrijheid gesteld, invrijheidstelling*, laten
        gaan, liet gaan, lieten gaan, laat gaan, gratieverlening, gratie verleend, amnestie verleend, kwijtschelding,
        losgelaten, lieten vrij, laten vrij, vrijgaf, vrijgegeven, hun straf uitgezeten, straf uitgezeten, uitgezeten,
        zaten hun straf uit, straf volbracht, verlieten, verliet, verlaten, mochten het land verlaten, het land
        uitgezet, land uit, over de grens gezet, de grens over, uitgewezen, uitwijzing, gedeporteerd*, verbannen,
        verbanning, overgebracht naar litouwen|polen|oekraïne|duitsland, naar litouwen|polen|vilnius|warschau|oekraïne
        overgebracht, naar litouwen|polen|vilnius|warschau|duitsland gebracht|gevlogen|gestuurd|vervoerd, kwamen aan,
        kwam aan, aangekomen, arriveerd*, gearriveerd, geland, landden, in litouwen aan, in vilnius aan, in vilnius
        gearriveerd, in vilnius|warschau|litouwen|berlijn aangekomen, uitgeleverd, uitwisseling, gevangenenruil, ruil,
        overgedragen, overdracht, thuisgekomen, keerde terug, teruggekeerd, kwamen thuis, herenigd, gerehabiliteerd, van
        de lijst gehaald, van de lijst geschrapt, geschrapt, verdwenen van de lijst, bevrijd*, in de vrijheid,
        vrijliet*, vrij te laten, uit de gevangenis, uit de cel, uit gevangenschap, uit hechtenis, weer vrij""",
    arrested="""gearresteerd*, opgepakt, gevangengezet, aangehouden, opgesloten, arresteerde*, pakte op, pakten op,
        oppakte*, in hechtenis genomen, achter de tralies gezet, achter de tralies gegooid, in de cel gegooid,
        vastgezet, gevangengenomen, ontvoerd*, in de gevangenis gegooid, arrestatie van, meegenomen""",
    died="""overleden, stierf, stierven, gestorven, gedood, sterven, sterft, omgekomen, kwam om, kwamen om, om het
        leven, bezweken, bezweek, dood, overleed, geëxecuteerd*, vermoord*, het leven gelaten, verloren het leven""",
    court="""veroordeeld*, aangeklaagd, berecht, vervolgd, beboet, verhoord, schuldig bevonden, terechtgesteld,
        vervolging, rechtszaak tegen, stonden terecht, staan terecht, verdacht van, ondervraagd, gemarteld*,
        mishandeld*, geslagen, bestraft*, huisarrest, voorwaardelijk, gedagvaard, opgeroepen, gezocht, opsporing*,
        tenlastelegging, gevonnist""",
    holds="""er zijn, telt, tellen, houdt, zitten, zit, heeft, zijn, waren, houdt vast, kent, zitten vast, er waren, er
        zitten, telde, telden, kende, kennen, houden, hield, hielden, zaten, zat, had, hadden, hebben, vasthoudt,
        vasthouden, vastgehouden, vast te houden, bevinden zich, bevindt zich, bevonden zich, verblijven, verbleven,
        verblijft, registreert, registreerde, geregistreerd, documenteert, documenteerde, gedocumenteerd, staan,
        stonden, stond, staat, tellen wij, geteld, kwijnen, kwijnen weg, wegkwijnen, zuchten, creperen, wordt
        vastgehouden, worden vastgehouden, bekend, op de hoogte van, weet van, gevangenhoudt, gevangen houdt, houdt
        gevangen, gevangengehouden, herbergt, herbergde, bestaan, somt op, noteert, noteerde, is er sprake van,
        vermeldt, vermeldde, beschikt over, zitten gevangen, zit gevangen""",
    remain="""nog steeds, nog altijd, blijven, blijft, resteren, zitten nog, achtergebleven, bleven, nog, nog vast,
        blijven over, blijft over, achterblijven, resteert, resterend*, resteerden, overgebleven, zijn over, blijven
        achter, bleven achter, bleef, zitten nog altijd, nog niet vrij, nog niet vrijgelaten, niet vrijgelaten, niet
        vrij, onverminderd, tot op heden, wachten nog, wachten op hun vrijlating, wachten nog op hun vrijlating, wachten
        op vrijlating, op hun vrijlating wachten, wacht nog op vrijlating, wachten op hun vrijheid, onveranderd, tot nu
        toe nog, voortdurend, verblijven nog, blijvend, nog vastgehouden, zuchten nog, nog gevangen, in de cel
        blijven""",
    prison="""achter de tralies, in de gevangenis, gevangenis*, vast, in hechtenis, opgesloten, in de cel, in
        gevangenschap, gevangenkamp*, in cellen, in gevangenissen, cellen, de cel, celstraf, in het gevang, gevang, in
        de bak, de bak, in de bajes, bajes, nor, achter slot en grendel, achter tralies, tralies, gevangen,
        gevangengehouden, gevangen gehouden, gevangengezet, gedetineerd, detentie, in detentie, in strafkampen, in een
        strafkamp, strafkamp*, strafkolonies, in strafkolonies, in kampen, huis van bewaring, voorarrest, in voorarrest,
        kerker*, in de kerkers, opsluiting, vrijheidsberoving, van hun vrijheid beroofd, beroofd van hun vrijheid,
        vrijheid beroofd, gevangenschap, goelag, vastgezet, vastgehouden, geïnterneerd, vastzitten, vastzit, in de
        isoleercel, eenzame opsluiting, zitten hun straf uit, uitzitten, brommen, straf uitzitten, een straf uit, zitten
        een straf uit""",
    tally="""aantal, totaal, totale aantal, in totaal, cijfer, teller, som, totaalcijfer, telling, tussenstand, stand,
        balans, het aantal, gevangenental, gevangenenaantal, eindtotaal, statistiek*, teller op, getal, cijfers,
        aantallen, record, recordaantal, tellingen, overzicht, totaal aantal, alles bij elkaar""",
    reaches="""bedraagt, bereikte, telt, staat op, steeg tot, kwam op, komt op, is, zijn, gestegen tot, gedaald tot,
        opgelopen tot, liep op tot, daalde tot, kwam uit op, komt uit op, staat nu op, bereikt, is opgelopen tot, bevat,
        bevatte, omvat, omvatte, bedroeg, beloopt, beliep, telt nu, telde, tellen, komt uit, komt nu op, komt daarmee
        op, komt daarmee uit op, komen op, kwamen op, staat daarmee op, staat inmiddels op, staat vandaag op, staat
        momenteel op, stond op, stond toen op, staan op, ligt op, ligt nu op, ligt inmiddels op, ligt daarmee op, ligt
        momenteel op, lag op, ligt rond, lag rond, steeg naar, stijgt naar, stijgt tot, gestegen naar, gegroeid tot,
        gegroeid naar, groeide tot, groeide naar, aangegroeid tot, aangegroeid naar, aangezwollen tot, toegenomen tot,
        nam toe tot, opgelopen naar, loopt op tot, loopt op naar, liep op naar, klom naar, klimt naar, klom tot,
        geklommen naar, geklommen tot, gedaald naar, daalde naar, daalt naar, daalt tot, gezakt naar, gezakt tot, zakte
        naar, zakte tot, teruggelopen tot, teruggelopen naar, liep terug tot, liep terug naar, geslonken tot, slonk tot,
        gekrompen tot, afgenomen tot, nam af tot, teruggebracht tot, brengt, bracht, gebracht op, brengt op, brengt het
        totaal op, brengt het aantal op, bracht het totaal op, verhoogd tot, geschat, geschat op, schat op, wordt
        geschat op, raamt op, geraamd op, becijferd op, becijfert op, beraamd op, houdt het op, hield het op, zet op,
        stelt op, stelde op, noemt, noemde, noemen, geeft, gaf, geven, spreekt van, sprak van, rept van, maakt, maken,
        vermeldt, vermeldde, toont, toonde, wees, wijst, aangeeft, aangegeven, geeft aan, gaf aan, sluit af op, sloot af
        met, eindigde met, eindigt op, is nu, is gestegen tot, is gedaald tot, uitgekomen op, komt neer op, kwam neer
        op, registreert, registreerde, somt op, herbergt, behelst, bereikten, bereiken, heeft bereikt, haalt, haalde,
        staan, stonden, piekte op, overschreed, tikte, tikt, tikte aan, klokt af op, blijft steken op, bleef steken op,
        blijft op, blijft staan op, staan er, stonden er, prijken""",
    lists="""lijst, lijsten, register, database, bestand, registers, databank*, gegevensbestand, gegevensbank,
        bestanden, naamlijst, namenlijst, gevangenenlijst, lijst van, lijst met, overzicht, opsomming, kaartenbak,
        registratie, de site van, pagina van, tabel, archief, gezamenlijke lijst""",
    now="""nu, momenteel, vandaag, op dit moment, thans, inmiddels, tegenwoordig, per, op, tot nu toe, tot op heden, op
        heden, heden, anno nu, dezer dagen, op dit ogenblik, vandaag de dag, huidig*, actueel, actuele, intussen,
        ondertussen, tegenwoordige, stand van zaken, stand per, peildatum, op de peildatum, met ingang van vandaag, op
        het ogenblik, vooralsnog, tot dusver, tot dusverre, tot vandaag, per vandaag, recentste, laatste telling,
        volgens de laatste telling, volgens de laatste cijfers, anno""",
    openers="sinds, vanaf",
    since="""sinds het begin, sinds de, in de afgelopen, in de loop van, sindsdien, sinds het, in de loop der, in de
        loop der jaren, over de jaren, in de jaren, in vijf jaar, in vier jaar, in drie jaar, in zes jaar, sinds begin,
        sinds augustus, sinds mei, sinds de verkiezingen, sinds de coup, door de jaren, vanaf het begin, vanaf de, van
        meet af aan""",
    ever="""ooit, in totaal sinds, door de jaren heen, op enig moment, zijn door, door de jaren, in de loop der jaren,
        ooit op de lijst, ooit erkend, op enig ogenblik, op een bepaald moment, op zeker moment, gingen door,
        doorliepen, doorstonden, hebben ooit, alles bijeen, cumulatief, in al die jaren, al die jaren, korte of langere
        tijd, een tijdlang, meegerekend, inclusief vrijgelatenen""",
    past="""een jaar geleden, een jaar eerder, eerder, destijds, vorig jaar, een maand geleden, vergeleken met, toen,
        een week geleden, een week eerder, een maand eerder, op het hoogtepunt, vorige maand, vorige week, een dag
        eerder, de dag ervoor, een maand daarvoor, een week daarvoor, een dag daarvoor, daarvoor, daarvoor nog, maanden
        eerder, weken eerder, dagen eerder, jaren eerder, maanden geleden, weken geleden, dagen geleden, jaren geleden,
        twee jaar geleden, drie jaar geleden, een half jaar geleden, een halfjaar geleden, voorheen, vroeger, eertijds,
        indertijd, aanvankelijk, oorspronkelijk, tevoren, van tevoren, vergeleken bij, in vergelijking met, tegenover,
        tegen, ten opzichte van, op het dieptepunt, op zijn hoogtepunt, op de piek, afgelopen jaar, in het vorige jaar,
        verleden jaar, verleden maand, verleden week, het jaar ervoor, het jaar daarvoor, de maand ervoor, de maand
        daarvoor, de week ervoor, de vorige telling, bij de vorige telling, vorige keer, vorige telling, vorige, begin
        dit jaar nog, nog in, eind vorig jaar, destijds nog, nog maar kort geleden, een jaar ervoor""",
    hypothetical="""zou, zouden, kan, kunnen, mogelijk, misschien, plan, wil, willen, werkelijke aantal, zou kunnen,
        kunnen worden, zou betekenen, indien, wellicht, mogelijkerwijs, vermoedelijk, waarschijnlijk, eventueel, als er,
        als het, als ze, als zij, als minsk, als dat, zullen, zal, hoopt, hopen, wenst, voorgesteld, voorstel, gepland,
        in ruil voor, in ruil, gerucht*, naar verluidt, onofficieel, echte aantal, ware aantal, feitelijke aantal,
        daadwerkelijke aantal, in werkelijkheid, in feite, biedt aan, in het vooruitzicht, mits, potentieel, potentiële,
        onderhandel*""",
    supposes="""stel, stel je voor, stel dat, gesteld dat, veronderstel, veronderstel dat, stel u voor, laten we
        aannemen, wat als, aangenomen dat""",
    rate="""per miljoen, per hoofd, per miljoen inwoners, per honderdduizend, per 100.000, op de miljoen, per duizend,
        per inwoner, op elke, op de duizend""",
    several="""bij elkaar opgeteld, samengenomen, samen genomen, bij elkaar, wereldwijd, in de drie landen, in beide
        landen, in alle drie de landen, over de hele wereld, in de hele regio, gezamenlijk in, opgeteld, alle landen
        samen, in de wereld, ter wereld""",
    partitive="""van hen, van wie, waarvan, daarvan, onder hen, van deze, van de, van de overigen, van de resterende,
        onder wie, van hen die, van dezen, van hun, van degenen, van die, van wie er, hiervan, onder deze, uit dit
        aantal, van dit aantal, van dat aantal, van het totaal, één op de, een op de, elk van, ieder van, van de
        vrijgelatenen, van de gevangenen, van de gedetineerden, van de betrokkenen, van laatstgenoemden, van de erkende,
        onder de vrijgelatenen, onder de gevangenen, daaronder, van hen waren, onder de""",
    including="""onder wie, waaronder, inclusief, onder hen, met inbegrip van, met daarbij, inbegrepen, meegerekend,
        daaronder, onder anderen, onder andere, van wie, te weten, incl""",
    says="""volgens, zegt, zei, meldt, melden, aldus, verklaarde, schat, schatten, berichtte, voegde toe, zeggen,
        zeiden, stelt, stelde, stellen, schrijft, schreef, schreven, deelt mee, deelde mee, deelden mee, meegedeeld,
        maakte bekend, maakten bekend, maakt bekend, bekendgemaakt, bekend gemaakt, liet weten, laten weten, laat weten,
        liet optekenen, verklaart, verklaren, verklaarden, bericht, berichten, rapporteert, rapporteerde, rapporteren,
        noteert, noteerde, meldde, meldden, vermeldt, vermeldde, benadrukt, benadrukte, onderstreept, onderstreepte,
        herinnerde, herinnert, memoreerde, bevestigt, bevestigde, schatte, schatting, schattingen, raamt, raming,
        becijfert, becijferde, telt, telling, cijfers, gegevens, bronnen, spreekt van, sprak van, rept van, repte van,
        noemt, noemde, publiceerde, publiceert, gepubliceerd, twitterde, postte, betoogt, betoogde, beweert, beweerde,
        waarschuwt, waarschuwde, vertelde, vertelt, klaagt, hekelt, hekelde, veroordeelt, wijst erop, wees erop,
        preciseerde, in de woorden van, naar eigen zeggen, naar schatting van, aldus de, uit cijfers, blijkt, bleek""",
    idle="""zouden politieke, nog nooit, als nooit, nog niet zo, zo veel als, langer dan, niet alleen, zoveel mogelijk,
        zoals nooit, te veel, nog nooit eerder, laat zien, liet zien, laat staan, naar huis stuurde, dankzij de
        gratie""",
    besides="behalve, naast, buiten, afgezien van, in aanvulling op, bovenop, naast de, los van, behoudens",
    ands="en, maar, terwijl, doch, alsook, evenals, want, waarna",
    valid="""gegevens van, stand per, cijfers van, cijfers per, gegevens per, peildatum, laatst bijgewerkt, bijgewerkt,
        bijgewerkt op, stand van, stand op, laatste update, laatste wijziging, actueel tot, alle cijfers""",
    negation="""geen, niet, niemand, nul, zonder, nooit, nimmer, noch, nergens, geen enkele, evenmin, ontkent, niet
        langer""",
    entries="namen, naam, achternamen, vermeldingen, profielen, ingangen, records",
    they="""zijn het, zijn er, zijn dat, zijn het er, zijn er nu, zijn het er nu, zijn het nu, zijn er nog, er zijn er,
        zijn het er inmiddels, zijn dat er, zijn het er nog, zitten er, zijn het er vandaag""",
    they_were="""waren het, waren er, waren dat, het waren, was er sprake van, waren het er, waren er nog, waren het er
        nog, waren dat er, waren het er toen, waren er toen, waren dat er nog, stond de teller op, stond hij op, stond
        het op, stonden er, telde ze, telde hij, telde die, bevatte die, bevatte hij, lag het op, lag dat op, bedroeg
        dat, bedroeg het, kwam het op, kwam hij op, had die""",
    altogether="""in totaal, alles bij elkaar, bij elkaar, alles tezamen, al met al, over het geheel, tezamen, in het
        totaal, opgeteld""",
    so_many="zoveel, zo veel, evenveel, dat is het aantal",
    asks="hoeveel, hoe veel, hoe groot is het aantal, hoe hoog is het aantal, wat is het aantal",
    sanctions="""sanctie*, lijst van extremisten, extremistenlijst, zwarte lijst, inreisverbod*, lijst van terroristen,
        terrorismelijst, terreurlijst, opsporingslijst, gesanctioneerd*, strafmaatregelen, tegoeden""",
    foretold="zal er, zullen er, zullen, zal bereiken, voorspelt",
    gather="""betoogd*, demonstreerd*, ondertekend*, tekend*, verzameld*, namen deel, protesteerd*, liepen mee, kwamen
        bijeen, gingen de straat op""",
    served="""peetschap, adopteerden, schreven aan, peetouder*, geadopteerd*, adopteert, adoptie, brieven aan, kaarten
        aan, pakketten aan, schrijven aan, geschreven aan, penvriend*, peter*, meter""",
    this_month="maand, de maand, deze maand, verslagmaand, de verslagmaand",
    out_of="van de, van, van deze, uit de, van die, onder de",
    denials="""ontkent, ontkende, ontkennen, ontkenden, ontkend, loochent, bestrijdt, betwist, betwistte, spreekt
        tegen, sprak tegen, weerspreekt, weersprak, wijst van de hand, verwerpt, logenstraft,
        tegengesproken, niet waar dat, onwaar dat""",
    related="""lees ook, zie ook, lees verder, lees meer, lees hier, meer over, meer lezen, bekijk ook, kijk ook, ook
        interessant, gerelateerd, eerder op deze site, verder lezen, meer nieuws, aanverwant, zie verder""",
    demands="""roept op, eist, eisen, onmiddellijk*, onvoorwaardelijk*, moeten, moet, tot alle, totdat alle, riep op,
        roepen op, oproep*, opriep, eiste, eisten, geëist, dringt aan, drong aan, dringen aan, vraagt om, vragen om,
        verlangt, verlangen, bepleit*, pleit, pleiten, pleitte, horen, dienen, dient, behoren, zouden moeten, zo snel
        mogelijk, per direct, zonder voorwaarden, sommeert, sommeerde, vordert, niet rusten, net zolang tot, vrijlating
        eisen, smeekt, aandringt""",
    year_word="het jaar, jaar, van het jaar, jaareinde, afgelopen jaar, vorig jaar",
    today="vandaag, heden, de dag van vandaag",
    yesterday="gisteren, gisteravond, gisterenavond, gistermiddag, gisterochtend",
    month_end="""eind, einde van, het eind van, eind van, het einde van de, eind van de, aan het einde van, einde, eind
        van het, ultimo, aan het eind van, aan het eind van de, tegen het einde van, tegen eind, op de laatste dag van,
        laatste dag van, de laatste dag van, per eind, per ultimo, maandeinde, bij het einde van, op het einde van,
        einde van het""",
    month_start="""begin, begin van, bij het begin van, aan het begin van, in het begin van, begin van de, begin van
        het, bij aanvang van, aanvang""",
    not_as_of="""sinds, na, vanaf, voor, tot, tussen, tijdens, van, in de loop van, gedurende, binnen, rond, gedateerd,
        naar aanleiding van, ter gelegenheid van, uiterlijk""",
    year_ago="""een jaar geleden, een jaar eerder, precies een jaar geleden, een jaar daarvoor, een jaar ervoor, het
        jaar ervoor, twaalf maanden geleden, twaalf maanden eerder, een jaar terug, exact een jaar geleden""",
    abbreviations="""dr, mr, art, nr, ca, jan, feb, mrt, apr, jun, jul, aug, sep, sept, okt, nov, dec, bijv, o.a, bv,
        nl, resp, incl, excl, max, min, mln, mld, prof, ir, ing, drs, st, blz, p, pag, tel, zgn, m.b.t, o.l.v, d.w.z,
        m.n, i.v.m, evt, vgl, e.a, mevr, dhr, jl, afb""",
    sources=SOURCES,
    countries=COUNTRIES,
    approx_after="ongeveer, plusminus, of zo, circa, om en nabij, pakweg",
    more_after="en meer, overschreden, gepasseerd",
    examples=(
        Example("Het aantal politieke gevangenen in Belarus nadert 1.300.", ("total fewer_than 1300",)),
        Example("Er zijn nu 1.204 politieke gevangenen in Belarus.", ("total exact 1204",), country="BY"),
        Example("Achter de tralies zitten nog steeds bijna 1.500 politieke gevangenen.", ("total fewer_than 1500",)),
        Example("Mensenrechtengroepen hebben zes nieuwe politieke gevangenen erkend.", ("change exact 6",)),
        Example(
            "Op 3 maart bereikte het aantal politieke gevangenen in Belarus 870.",
            ("total exact 870",),
            published=date(2022, 3, 4),
            as_of=date(2022, 3, 3),
        ),
        Example("De teller op de site van Vjasna stond gisteren op 1.312 politieke gevangenen.", ("total exact 1312",)),
        Example("Zo'n 1.300 mensen zitten om politieke redenen vast.", ("total approx 1300",)),
        Example("Er zijn nog 1.312 politieke gevangenen over.", ("total exact 1312",)),
        Example("Twaalf politieke gevangenen zijn op vrije voeten gesteld.", ("change exact 12",)),
        Example("De tentoonstelling toont 60 portretten van politieke gevangenen aan 300 bezoekers."),
        Example("De rechter beboette 40 mensen en gaf 12 van de betogers 15 dagen cel."),
        Example("De politieke gevangene kreeg op 3 mei 2021 een straf van 11 jaar."),
    ),
)
