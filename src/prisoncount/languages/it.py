"""Italian."""

from __future__ import annotations

from datetime import date

from ._model import Example, Language

UNITS = {
    1: "uno, un, una", 2: "due, entrambi, entrambe, un paio di, paio di", 3: "tre", 4: "quattro", 5: "cinque",
    6: "sei", 7: "sette", 8: "otto", 9: "nove", 10: "dieci, decina", 11: "undici", 12: "dodici", 13: "tredici",
    14: "quattordici", 15: "quindici", 16: "sedici", 17: "diciassette", 18: "diciotto", 19: "diciannove",
    20: "venti, ventina", 30: "trenta, trentina", 40: "quaranta, quarantina", 50: "cinquanta, cinquantina",
    60: "sessanta, sessantina", 70: "settanta, settantina", 80: "ottanta, ottantina", 90: "novanta, novantina",
    200: "duecento", 300: "trecento", 400: "quattrocento", 500: "cinquecento", 600: "seicento", 700: "settecento",
    800: "ottocento", 900: "novecento",
}  # fmt: skip
FIXED = {
    1500: "millecinquecento, mille e cinquecento, un migliaio e mezzo", 1400: "millequattrocento",
    1300: "milletrecento", 2000: "duemila", 3000: "tremila", 100: "un centinaio", 1000: "un migliaio",
    10: "una decina", 12: "una dozzina", 20: "una ventina, due decine", 500: "mezzo migliaio, cinque centinaia",
    30: "una trentina, tre decine", 40: "una quarantina", 50: "una cinquantina, mezzo centinaio", 60: "una sessantina",
    70: "una settantina", 80: "un ottantina", 90: "una novantina", 15: "una quindicina",
    200: "due centinaia, un paio di centinaia", 300: "tre centinaia", 6: "mezza dozzina", 18: "una dozzina e mezza",
    24: "due dozzine", 36: "tre dozzine", 150: "un centinaio e mezzo, centocinquantina, una centocinquantina",
    400: "quattro centinaia", 600: "sei centinaia", 700: "sette centinaia", 800: "otto centinaia",
    900: "nove centinaia", 2500: "due migliaia e mezzo, duemilacinquecento", 4000: "quattromila", 5000: "cinquemila",
    1100: "millecento", 1200: "milleduecento", 1600: "milleseicento", 1700: "millesettecento", 1800: "milleottocento",
    1900: "millenovecento",
}  # fmt: skip
COUNTRIES = {
    "BY": "bieloruss*, belarus*, minsk", "RU": "russ*3, russia, mosca, cremlino", "UA": "ucrain*, kiev, kyiv",
    "LT": "lituan*, vilnius", "PL": "polon*, polacc*, varsavia", "US": "stati uniti, usa, american*, washington",
    "VE": "venezuel*, caracas, venezuelan*, chavist*, chavismo, madurismo",
    "CU": "cuba, cuban*, avana, l avana, castrist*, l isola caraibica",
    "NI": "nicaragu*, nicaraguen*, managua, orteguist*", "TR": "turc*, turchia, ankara", "IT": "italia*, roma",
    "GE": "georgian*, tbilisi", "AZ": "azer*, azerbaigian*, baku", "KZ": "kazak*, astana", "IR": "iranian*, teheran",
    "CN": "cines*, pechino", "HK": "hong kong*", "EG": "egizian*, il cairo", "DZ": "algerin*, algeri",
    "MM": "myanmar, birman*, birmania, rangoon, yangon", "SY": "sirian*, siria, damasco", "SA": "saudit*, riad",
    "VN": "vietnamit*, hanoi", "ER": "eritre*, asmara", "ET": "etiop*, addis abeba", "RW": "ruandes*, kigali",
    "UG": "ugandes*, kampala", "UZ": "uzbek*, tashkent", "TJ": "tagik*, dushanbe", "TM": "turkmen*, ashgabat",
    "KG": "kirghi*, bishkek", "BH": "bahrein*, bahrain*", "IL": "israelian*, israele", "PS": "palestines*",
    "KP": "nordcorean*, corea del nord, pyongyang", "ZW": "zimbabw*, harare", "TN": "tunisin*, tunisi",
    "MA": "marocchin*, rabat", "DE": "german*, tedesc*, berlino", "FR": "franci*, frances*, parigi",
    "GB": "britannic*, regno unito, londra", "ES": "spagn*, madrid", "KH": "cambogian*", "TH": "thailandes*, bangkok",
    "EE": "eston*", "LV": "letton*", "MX": "messican*", "CO": "colombian*", "BO": "bolivian*", "SV": "salvadoreg*",
}  # fmt: skip
ELIDED = {
    100: "cent", 20: "vent", 30: "trent", 40: "quarant", 50: "cinquant", 60: "sessant", 70: "settant", 80: "ottant",
    90: "novant",
}  # fmt: skip
LANGUAGE = Language(
    code="it",
    name="Italian",
    function_words="""il, lo, la, i, gli, le, l, un, uno, una, di, del, dello, della, dei, degli, delle, d, a, al, allo,
        alla, ai, agli, alle, in, nel, nella, nei, nelle, e, ed, o, che, per, con, su, sul, sulla, da, dal, dalla, dai,
        dalle, non, è, sono, era, erano, ha, hanno, aveva, si, se, ma, come, più, anche, già, ancora, tra, fra, fino,
        sui, questo, questa, questi, queste, suo, sua, loro, dopo, prima, chi, cui, stato, stati, stata, secondo, ne,
        lì""",
    terms="""prigionier*|detenut*|carcerat* politico|politici|politica|politiche, reclus*|incarcerat*|internat*
        politico|politici|politica|politiche, imprigionat*|ostagg* politico|politici|politica|politiche, prigionier* di
        coscienza|opinione, detenut*|reclus* di coscienza|opinione, prigionier*|detenut* d opinione,
        prigionier*|detenut*|carcerat* per motivi|ragioni|reati|accuse politico|politici|politica|politiche,
        reclus*|incarcerat* per motivi|ragioni|reati|accuse politico|politici|politica|politiche, imprigionat* per
        motivi|ragioni|reati|accuse politico|politici|politica|politiche, prigionier*|ostagg* del regime, prigionieri
        della dittatura|giunta, prigionieri e prigioniere politici|politiche, prigionieri politici e di coscienza,
        detenut* per reati di opinione, detenut*|incarcerat* per le loro|proprie idee|opinioni|convinzioni, privat*
        della libertà per motivi politici, prigionieripolitici""",
    grounds="""per|con motivo|motivi|ragione|ragioni politico|politici|politica|politiche, per|con
        cause|fini|moventi|accuse politico|politici|politica|politiche, per|con motivazioni|imputazioni
        politico|politici|politica|politiche, per reati politici, per reati ideologici, per reati di|d opinione, per
        motivi di coscienza|opinione, di natura politica, di matrice politica, a sfondo politico, a carattere politico,
        per le proprie|loro idee|opinioni|convinzioni, per le sue idee|opinioni, per il loro dissenso, per attività
        politica|politiche, politicamente motivat*, motivi politici, ragioni politiche, per politica""",
    captives="""prigionier*, detenut*, carcerat*, reclus*, ostagg*, incarcerat*, oppositor*, dissident*, attivist*,
        liberati, graziati, imprigionat*, prigionier* e prigionier*, dissenzient*, internat*, compagni di prigionia,
        graziate, scarcerati""",
    persons="""persona, persone, cittadin*, nomi, individui, gente, bielorussi, nome, nominativi, schede, cittadin* e
        cittadin*, bielorusse, bielorusso, concittadin*, connazional*, compatriot*, anime, esseri umani, venezuelani,
        cubani, nicaraguensi, russi, egiziani, azeri, birmani, uomini e donne, donne e uomini, cognomi, vite, individuo,
        nomi e cognomi, profili""",
    groups="""donn*, uomin*, minor*, minorenn*, bambin*, ragazz*, pensionat*, giornalist*, blogger, avvocat*, medic*,
        insegnant*, student*, sacerdot*, religios*, credent*, difensori, anzian*, malat*, gravemente malat*, disabil*,
        stranier*, militar*, soldat*, ucrain*, polacc*, lituan*, madri, genitori, membr*, politici di opposizione,
        sindacalist*, operai*, scienziat*, musicist*, american*, tedesch*, adult*, civil*, signor*3, madre, mamme,
        mamma, padri, padre, nonn*, vedov*, fratelli, adolescent*, sotto i 18, over 60, sopra i 60, ultrasessantenni,
        sessantenni, settantenni, ottantenni, invalid*, incint*, ricoverat*, patologi*, disturbi, tumore, cancro,
        problemi di salute, condizioni gravi|critiche, gravi condizioni, reporter, cronist*, fotoreporter, fotograf*,
        operatori|professionisti dei media, operatori dell informazione, addett* ai lavori, scrittor*, scrittric*,
        poet*, attor*3, attric*, regist*, artist*, imprenditor*, docent*, professor*, ricercator*, accademic*, pastor*,
        vescov*, suor*2, fedel*2, testimoni di geova, tatar* di crimea, deputat* d opposizione, ex
        deputat*|ministr*|candidat*, dirigent*, poliziott*, doppia cittadinanza, doppio passaporto, passaporto,
        italian*, frances*, britannic*, lettone, lettoni, eston*, giappones*, svedes*, spagnol*, portoghes*, colombian*,
        ceco, cechi, ceche, israelian*, canades*, sciopero della fame, isolamento, incommunicado, senza
        processo|condanna, in attesa di giudizio|processo|sentenza, in custodia cautelare, scompars*, sparizione
        forzata, sparizioni forzate, ergastolo, ergastolan*, domiciliari, arresti domiciliari, lavori forzati, lavoro
        forzato, lgbt*, femminist*, contadin*, indigen*, utenti, tossicodipenden*, soffron*, affett*, monaci,
        monache""",
    places="""colonia, colonia|istituto penale, carcere di|femminile|minorile, regione, distretto, in questa colonia,
        nella colonia, penitenziario|prigione di, in questo carcere, centro di detenzione""",
    former="ex, già, ex prigionier*, exprigionier*, ex|già detenut*",
    things="""anno, anni, giorno, giorni, giornat*, mese, mesi, settiman*, ora, ore, minut*, nott*3, secol*, decenn*,
        lustr*, trimestr*, semestr*, per cento, percento, %, rubl*, dollar*, euro, bolívar*, bolivar*, peso, pesos,
        sterlin*, franchi, mult*, stipend*, milion*, miliard*, caso, casi, cause, causa, fascicol*, procediment*,
        process*, udienz*, ordinanz*, decret*, legg*2, emendament*, artico*, clausol*, capitol*, reat*2, delitt*,
        crimin*2, accus*2, imputazion*, capi d accusa, pena, pene, condann*, sentenz*, arrest*, fermi, perquisizion*,
        retat*, interrogator*, esecuzion*, impiccagion*, omicid*, assassin*3, tribunal*, giudic*, procurator*,
        testimon*, vittim*, aziend*, impres*3, banc*2, organizzazion*, ong, associazion*, fondazion*, istituzion*, enti,
        gruppi, gruppo, collettiv*, partit*1, sindacat*, universit*, scuol*, chies*2, parrocchi*, ospedal*, media,
        testat*, giornal*1, emittent*, canal*, account, profilo, domini, programm*, puntat*, foto, video, immagin*,
        messagg*, tweet, commenti, commento, chiamat*, telefonat*, mail, letter*, cartolin*, francobol*, candel*,
        pagin*, libri, libro, copi*2, edizion*, denunc*, rapport*1, relazion*, bollettin*, risoluzion*, comunicat*,
        raccomandazion*, misur*, propost*, progett*, iniziativ*, condizion*, domand*, categori*, fonti, fonte, error*,
        punti, punto, firm*1, firmatar*, vot*1, astensioni, astenuti, contrari, deputat*, eurodeputat*, senator*,
        parlamentar*, candidat*, delegat*, delegazion*, govern*1, ambasciat*, osservator*, funzionar*, dipendent*,
        agent*, guardi*2, volontar*, partecipant*, manifestant*, manifestazion*, protest*, cort*2, sit in, scioper*,
        famigli*, familiar*, figli*, parent*1, congiunt*, visit*1, abitant*, elettor*, follower, iscritt*, lettor*,
        migrant*, rifugiat*, esul*, profug*, sfollat*, emigrat*, richiedent*, sanzion*, paes*1, città, villagg*,
        province, comuni, regioni, distretti, nazionalità, chilometr*, km, metri, chil*1, tonnellat*, ettari, aere*1,
        autobus, pullman, navi, veicol*, camion, celle, carceri, prigioni, colonie, padiglion*, volte, volta, posti,
        seggi, sedie, cartell*, striscion*, bandier*, ritratt*, attacch*, missil*, dron*, incident*, violazion*, abus*,
        aggression*, turn*1, fas*1, licenziament*, beneficiari, biglietti, titoli, lingue, ergastoli, morti, morte,
        feriti, voli, volo, posto, siti, sito, persone|cittadini hanno|han
        firmato|manifestato|protestato|partecipato|votato|sfilato, persone sono|si scese|radunate|riunite in|a|davanti,
        persone in piazza|corteo""",
    numbered="""articol*, art, comma, n, numero, età, pagin*, canale, risoluzione, n., capitolo, paragrafo, via, viale,
        piazza, sala, cella, padiglione, volo, foglio, tomo, edizione, puntata, num, nr, decreto, legge, stanza, linea,
        telefono, fascicolo, chilometro, km, pag, pagg, camera, numero di, colonia numero, ore""",
    units=UNITS,
    multipliers={
        12: "dozzina",
        100: "cento, centinaio, centinaia",
        1000: "mille, mila, migliaio, migliaia",
        1000000: "milione, milioni",
    },
    fixed=FIXED,
    vague={
        24: """
            decine, dozzine, diverse decine, alcune decine, decine e decine, parecchie decine, qualche decina, alcune
            dozzine, qualche dozzina, un paio di dozzine, dozzine e dozzine, molte decine
        """,
        200: """
            centinaia, diverse centinaia, alcune centinaia, centinaia e centinaia, qualche centinaio, parecchie
            centinaia, molte centinaia, varie centinaia
        """,
        2000: """
            migliaia, qualche migliaio, alcune migliaia, diverse migliaia, parecchie migliaia, migliaia e migliaia,
            varie migliaia
        """,
        20000: "decine di migliaia",
        200000: "centinaia di migliaia",
    },
    glue="e",
    elided=ELIDED,
    endings="esimo, esima, ma, mo",
    approx="""circa, all incirca, incirca, intorno|attorno a|ai|alle|al, più o meno, approssimativamente, pressappoco,
        grosso modo, sui, sulle, suppergiù, un qualcosa come, qualcosa come, nell ordine di|dei|delle, dell ordine di,
        su per giù, stimat* in, in circa, ca, a spanne, si aggira intorno|attorno a|ai|alle, si aggira|aggirano|aggirava
        sui|sulle|intorno|attorno""",
    fewer_than="""quasi, quasi quasi, poco meno di|dei, meno di|dei, vicin*|prossim* a|ai|alle, sotto i|le|la|quota, al
        di sotto di|dei|delle, a ridosso di|dei|delle, poco sotto, poco|appena sotto i|le, sfior*, inferior* a|ai, non
        arriva|arrivano|arrivava|arrivavano a|ai|alle, non raggiung*, alle soglie di|dei|delle, alla soglia dei, a|ad un
        passo da|dai, si avvicina|avvicinano|avvicinava a|ai|alle, praticamente, rasenta*, pressoché, sfior*
        quota|ormai|già, sfior* ormai quota""",
    more_than="""oltre, ben oltre, ben|poco|molto|molti|molte più di, più di|dei|delle, supera*, supera*|superato|oltre
        i|le|gli|quota, ha|hanno superato, ha|hanno superato i|le|quota, superò, superava*, superat* la|quota
        soglia|quota, supera|superato la|il soglia|numero di, al di sopra di|dei|delle, al disopra di, superior*
        a|ai|alle, maggiore di, eccede*, oltrepass*, sopra i|le|quota""",
    at_least="""almeno, come|sono minimo, minimo, perlomeno, non meno di|dei, quantomeno, quanto meno, a dir poco,
        minimo di, un|come minimo di, per lo meno, non scende|scendono sotto, non scende|scendono sotto i|le|quota""",
    at_most="""fino a|ad, al massimo|più, massimo, non più di, tutt al più, non oltre|supera|superano, un massimo di,
        massimo di, fino ad un massimo di""",
    exact="""raggiunto|tocca|a quota, ha raggiunto quota, quota, raggiunto, raggiunge, esattamente, un totale di, i,
        ben, già, sale|salito|arriva|arrivato|salgono|salita|saliti|ammonta|ammontano a, raggiunta, raggiungono,
        raggiunti, ha|hanno raggiunto, precisamente, per l esattezza, per la precisione, la bellezza di, nientemeno che,
        niente meno che, totale|record di, le, gli, un|numero record di, massimo storico di""",
    approx_after="circa, all incirca, più o meno, suppergiù, grosso modo, o giù di lì, o poco più, su per giù",
    more_after="e passa|più|oltre|rotti|qualcosa, abbondanti",
    least_after="o più, come minimo, almeno, o anche di più, e forse più, quanto meno, perlomeno",
    floor="non meno, e non meno, non uno di meno, non sono meno",
    range_from="tra, fra, da, dai, dal, dagli, dalle",
    range_to="e, a, ai, o, al, fino a",
    more="altri, altre, nuovi, nuove, ulteriori, nuovo, nuova, in più",
    definite="""i, gli, le, dei, questi, tutti i|gli, quei, quelle, quegli, delle, degli, tutte le, queste, ai, agli,
        alle, questi stessi, suddetti, stessi""",
    others="altri, altre, restanti, rimanenti",
    recognised="""riconosciut*, considerat*, dichiarat*, designat*, classificat*, status, riconosce, riconoscono,
        definit*, riconobb*, riconoscere, riconoscendo, riconoscimento, considera, considerano, qualificat*, qualifica*,
        proclamat*, classific*, annoverat*, catalogat*, ritenut*, ritiene, ritengono, certificat*, etichettat*, lo
        status, lo status di, la qualifica, condizione di, censit*|adottat*|inserit*|iscritt* come""",
    added="""aggiunt*, si aggiungono|aggiunge, si sono aggiunt*|unit*, aggiunger*,
        aumentat*|cresciut*|salit*|incrementat*|aument*|cresc* di, si allunga|arricchisce di, allungat*, si è allungat*,
        inserit*, inserì, inseriscono, entrat*, entrano, entra, ingress*2, nuovi|altri ingressi, nuove entrate,
        nuovi|nuove casi|nomi|arresti|incarcerazioni|detenzioni|fermi|inserimenti|catture, iscritt*, incorporat*,
        integrat*, in più rispetto, inclusioni""",
    grows="""aument*, cresc*, cresciut*, salit*, sces*, scend*, calat*, cala, calano, passat*, passa, passano, passò,
        diminui*, ridott*, riduc*, ridimensionat*, schizzat*, balzat*, precipitat*, crollat*, impennat*, raddoppiat*,
        scivolat*, oscillat*, ridisceso, risalit*, assottigliat*, sale, salgono, salì, salirono, calò""",
    by="di",
    freed="""liberat*, liberano, liberare, liberò, liberando, liberazion*, rilasci*, graziat*, grazia, graziare,
        perdonat*, scarcerat*, scarcer*, uscit*, escono, esce, uscì, uscirono, uscire, amnisti*, indult*, scambi*,
        espuls*, espell*, deportat*, esiliat*, lasciat*, lasciano, lasciò, arrivat*, arrivano, scontat*, finito di
        scontare, tornat*|rimess*|mess*|lasciat*|rimessi in libertà, liberi, libere, riacquist*|ottenuto|ritrovato la
        libertà, tornare|tornati|tornano|tornate|ritornano|rientrat* a casa, rimpatriat*, consegnat*, sbarcat*,
        atterrat*, volat*, assolt*, prosciolt*, beneficiat*, commutat*, portat* in lituania|polonia|ucraina,
        varcat*|attraversat* il confine, depennat*, rimoss*, fuori dal carcere, fuori di prigione, in libertà, libera,
        partiti, partite""",
    arrested="""arrestat*, arrestò, arrestarono, arresta, arrestano, nuovi arresti, catturat*, catture, cattura,
        gettat*, incarcera, incarcerò, incarcerazion*, fermat*, fermi, prelevat*, sequestrat*, rapit*, retat*, finit* in
        carcere|cella|prigione|manette, portat*|messi in carcere, sbattut*, ammanettat*, nuove incarcerazioni,
        rastrellat*, imprigionat*, incarcerat*, finite dietro le sbarre""",
    died="""mort*, muoion*, muore, morì, morirono, morendo, decedut*, uccis*, decess*, giustiziat*, impiccat*, fucilat*,
        suicid*, assassinat*, perso|persero la vita, perirono, defunt*""",
    court="""condann*, processat*, processi, accusat*, imputat*, multat*, perseguitat*, indagat*, inquisit*, giudicat*,
        interrogat*, fermat*, arrestat*, incriminat*, rinviat* a giudizio, sotto processo|inchiesta|indagine,
        sanzionat*, denunciat*, convocat*, perquisit*, picchiat*, torturat*, pestat*, repress*, libertà
        vigilata|condizionata, obbligo di firma, misure cautelari|alternative|restrittive, misura cautelare, a piede
        libero, su cauzione, privat* della cittadinanza, costrett* all esilio, costrett*, colpevol*, affront*,
        rischian*""",
    holds="""ci|vi|tanti sono, ci sarebbero, c|vi erano, ve|ce ne sono, ne restano|risultano|conta|registra|ha, conta,
        contano, contava*, contò, conteggi*, detiene, detengono, deteneva*, ha, hanno, aveva, avevano, tiene, tengono,
        teneva*, sono, erano, risultano, risulta, risultavano, figura, figurano, figuravano, compaiono, trattiene,
        trattengono, esistono, esiste, registra, registrano, registrava, censisce, censiscono, censiva, censit*,
        documenta, documentano, documentato, identificat*, elenca, elencano, enumera, segnala, segnalano, attesta,
        rinchiude*, rinchius*, ospita, ospitano, custodi*, imprigiona, incarcera, restano, languono, languiscono,
        marciscono, scontano, scontavano, siedono, sedevano, annovera, chiude|chiuso con, si
        trovano|trova|trovavano|contano|contavano|registrano""",
    remain="""resta, restano, restava*, restat*, restando, rimane, rimangono, rimaneva*, rimas*, rimanendo, rimanenti,
        restanti, ancora, tuttora, continua, continuano, continuava*, permangono, permane, seguitano, mancano, non sono
        usciti, non sono stati liberati|rilasciati|scarcerati, da liberare, finora non liberati, tutt ora""",
    prison="""in carcere|prigione|galera|gattabuia|detenzione|custodia|cattività|cella|prigionia, dietro le|alle sbarre,
        dietro sbarre, sbarre, incarcerat*, imprigionat*, detenut*, nelle carceri|prigioni|galere|celle|colonie,
        carceri, prigioni, prigione, galer*, celle, privat* della|di libertà, privati della loro libertà, prigionia,
        reclus*, nei lager|gulag, nelle colonie penali, colonie penali, colonia penale, penitenziar*, rinchius*,
        trattenut*, agli arresti, in stato di detenzione|arresto, sotto chiave, istituti di pena, luoghi|centri di
        detenzione, in mano al regime, nelle mani del regime, scontano, segregat*""",
    tally="""numero, numero totale|complessivo, totale, in totale|tutto, cifra, bilancio, conteggio, conto, computo,
        censimento, contatore, statistic*, somma, ammontare, complessivamente, quota, dato, totali, tabellone, cifra
        totale|complessiva, inventario""",
    reaches="""ammonta a, ammontano a, raggiunto, ha raggiunto|toccato, raggiunta,
        è|era|resta|consta|parla|parlano|record di, è salito|fermo a, sale a, salito a, arriva a, arrivato a, sceso a,
        sono, supera, pari a, tanti, salita a, saliti a, salite a, scesa a, scesi a, scende a, tocca|a quota, giunto a,
        giunta a, giunti a, sfiora, cresciuto a, cala a, comprende, comprendeva, contiene, conteneva, conta, contava,
        annovera,
        salit*|sal*3|salgon*|aument*|cresc*|cresciut*|arriv*|giunt*|giung*|sces*|scend*|cal*3|diminui*|ridott*|riduc*|balzat*|schizzat*|lievitat*|precipitat*|crollat*|passat*|passa|passano|passò
        a|ad|fino|sino, salit*|sale|arriv*|giunt*|sces*|scende|cresciut* fino|sino a|ad|alle|ai,
        sale|salito|arriva|salgono|arrivano|giunto|sceso|scende così|ora|oggi|quindi a, ammontava*|ammonterebbe* a,
        ammonta*|ammontava* ad|ora|oggi, si attest*|colloca|assesta|ferma a|su|sui, si attesta|attestava ora|oggi a, è
        ora|oggi|adesso|attualmente|stato di, ferm* a, raggiung*, raggiunse, raggiunti, raggiunte, tocc*, tocca|toccato
        i|le|gli|quota, totalizza*, assomm* a, si aggira*|aggirava* sui|intorno|attorno|sulle, si compone di, è
        composta|composto da, includeva, conta ora|oggi|già, contava già, ne conta|contiene|comprende, registra,
        registrava, elenca, enumera, raccoglie, raccoglieva, annoverava, superava, segna, segnava,
        porta|portando|portano|portato a, porta|portando|portano il|la totale|numero|cifra|bilancio|conto a, corrisponde
        a, nuovo record di, un totale di, per un totale di, equivale a, calcolat*|stimat* in""",
    lists="""lista, elenco, registro, elenchi, database, liste, registri, catalogo, anagrafe, banca|banche dati, data
        base, archivio, tabella, tabelle, censimento, schedario""",
    now="""oggi, attualmente, ora, adesso, ad|a|tutt oggi, al momento|presente, attuale, in questo momento, finora,
        alla|in data, ormai, già, al, al giorno d oggi, oggigiorno, oggi come oggi, a tutt oggi, fino ad|a oggi, fino ad
        ora, sino ad oggi, sinora, a questo punto, per il momento, per ora, in questi giorni, questa settimana, in
        queste ore, presentemente, correntemente, alla data odierna|del|di, aggiornato|aggiornata|aggiornati al, allo
        stato attuale, attuali, stamattina, stamani, ora come ora""",
    since="""dall inizio|agosto|invasione|estate, dal 2020|maggio|2014|2018|2019|2021|2022|2023|febbraio|golpe, da
        agosto|quando|luglio|ottobre|che, negli ultimi, nel corso, a partire da, dalle elezioni|proteste|presidenziali,
        dalla rivolta, dal colpo di stato, dall inizio del|della, nell arco di, in sei|cinque|due|tre|quattro|questi
        anni, in un decennio, negli ultimi anni, nell ultimo anno, nel corso degli, durante gli ultimi""",
    openers="dal, da, dall",
    ever="""mai, nel corso degli anni, sono passati per|dal, complessivamente dal|da, in un momento o nell altro, sono
        passati per la lista, sono passate|passati|transitat*, in qualche momento, sono passate per, transitat* per,
        sono stat*|finit* in carcere, sono stat* incarcerat*|imprigionat*, sono stat* dietro le sbarre, hanno
        conosciuto|subito il carcere, hanno conosciuto la prigione, hanno subito la prigionia, è passat* per, in tutti
        questi anni, in un momento o in un altro, hanno fatto parte della lista, figurat* nella lista, nell elenco sono
        passat*, dall inizio sono passat*, cumulativ*, passati|passate dalle""",
    past="""un anno fa, un anno|mese|giorno prima, in precedenza|passato, prima, allora, l|dell anno scorso, un|qualche
        mese fa, in|a confronto, rispetto a|ai|alle|al, contro, una settimana prima|fa, al culmine|picco, il|del mese
        scorso, la settimana scorsa|precedente, mesi|anni|settimane|giorni prima, il giorno|mese precedente, due anni
        fa|prima, tre anni fa, due|tre|sei mesi fa, due settimane fa, mesi|anni|giorni|settimane fa, due|tre mesi prima,
        l anno precedente, anno|mese|settimana|rapporto|conteggio precedente, precedente rapporto, la|alla vigilia, a
        quel tempo, all epoca, in quel momento, a quell epoca, fino ad allora, fino a quel momento, un tempo, alla
        stessa data, stessa data, nello stesso periodo, confronto con, paragonato a, in confronto a, contro i|le, nel
        momento peggiore, al suo massimo, al massimo storico, dello scorso anno|mese, scorso anno""",
    hypothetical="""potrebb*, può, possono, sarebb*, probabilmente, forse, prevede, se, vuole, vogliono, in
        realtà|cambio, reale, dato|cifra reale, triplo, doppio, potrà, potranno, avrebbe, avrebbero, dovrebbe*,
        possibil*, eventual*, ipotetic*, magari, prevedono, pianifica*, progetta*, propone*, promess*, promette*,
        negozia*, trattativ*, in cambio di, nel caso, qualora, spera, sperano, ambisce, conta di, intende, intendono,
        offr*, numero reale|vero|effettivo, vero numero, vera cifra, cifra vera""",
    supposes="supponiamo, immaginiamo, mettiamo|poniamo|ammettiamo che, immagina, immaginate, supponi, e se, mettiamo",
    rate="""per milione|abitante|mille|ogni, ogni 100|mille|milione|1000|100.000|centomila|10.000, su dieci|cento, pro
        capite""",
    several="""messi|presi insieme, nei tre|due|quattro paesi, in entrambi i paesi, nel mondo, in tutto il mondo, a
        livello mondiale, nella regione, in america latina, sommando i tre paesi, i tre paesi insieme, complessivamente
        nei""",
    partitive="""di loro|cui|questi|queste|esse|essi|quelli|quelle|coloro|quegli|costoro, dei
        quali|liberati|rimanenti|restanti|nuovi, delle quali, tra loro|cui|questi|essi|esse|queste|quelli, fra
        loro|questi|cui|essi|queste|quelli, ogni, tra i quali|detenuti|liberati|rilasciati|prigionieri, tra le quali,
        fra i|le quali, di questo totale|numero, del totale, di tale numero, tra di loro, in mezzo a loro, degli
        scarcerati, tra gli scarcerati, delle persone liberate""",
    including="""tra|fra cui|loro|questi|queste, compres*, inclus*, fra|tra i|le quali, includendo, suddivis*, divis*
        in, figurano, si dividono|divide in, contando""",
    says="""secondo, ha|hanno detto, dice, afferma, affermano, riferisce, riferito, stima, stimano, annunciato,
        confermato, conferma, ha dichiarato, ricorda, scrive, per, a detta di, sostiene, aggiunto che, aggiunge, dicono,
        disse, hanno riferito, riferiscono, riportato, riporta, riportano, informa, informano, ha informato, comunica,
        ha comunicato, comunicano, annuncia, annunciano, ha annunciato, denuncia, denunciano, ha denunciato, segnala,
        segnalato, calcola, calcolano, ha calcolato, confermano, precisa, ha precisato, sottolinea, ha sottolineato,
        ricordano, ha ricordato, spiega, ha spiegato, rivela, ha rivelato, pubblica, ha pubblicato, scrivono, scriveva,
        ha scritto, stando a|ai|agli|all|alla, a quanto, come riporta, in base a|ai, sulla base dei, i|nei dati di, dati
        di, per bocca di, sostengono, dichiara, dichiarano, cita, citato, attesta, constata, avverte, aggiorna, lo dice,
        racconta, raccontano, legge, leggo, indica, indicano""",
    negation="nessun*, non, mai, zero, senza, né, non ci sono, nemmeno, neppure, neanche, nega, negano, niente",
    idle="""come mai, mai prima|finora|così, più che mai, mai come ora|adesso, non solo|soltanto|può|possono|appena,
        senza precedenti|dubbio|sosta|tregua, per la prima volta, se non""",
    besides="""oltre a|ai|agli|alle|al, a parte, in aggiunta a|ai, a parte i, senza contare, senza contare i,
        escludendo, esclusi, eccetto, tranne, salvo, al di là di, al netto di|dei""",
    ands="e, ed, ma, mentre",
    valid="""dati|aggiornato|aggiornata|aggiornati|aggiornamento|cifre|situazione|dato al, dati aggiornati al|a, ultimo
        aggiornamento, dati del""",
    demands="""chied*, chiest*, esig*, appell*, dev*, immediat*, incondizionat*, sollecit*, invoc*, finché tutti|non,
        pretend*, libertà per, vogliono liberi, bisogna, fino a quando|che, si liberino""",
    entries="nomi, nome, nominativi, schede, cognomi, profili, voci, nominativo",
    they="""sono, sono ora|già|oggi|adesso|ormai|diventati, ora|oggi|ormai sono, ce|ve ne sono, se ne contano, ne
        risultano|conta|contano|registra, ammontano|siamo a, si è a""",
    they_were="""erano, ce|ve n erano, se ne contavano, ne
        contava|segnalava|contavano|registrava|risultavano|aveva|figuravano|elencava|censiva, si parlava di, erano
        già|allora, allora|quando erano, contava, registrava, ammontavano|ammontava a, si contavano, comprendeva,
        conteneva, riportava, segnalava, ne aveva contati|registrati""",
    altogether="""in totale|tutto, complessivamente, un totale di, totale di, nel|in complesso, nell insieme,
        cumulativamente""",
    foretold="ci saranno, saranno, raggiungerà, supererà, prevede",
    gather="""manifestat*, hanno manifestato, sfilat*, hanno sfilato, firmat*, hanno firmato, firmatari, protestat*,
        radunat*, partecipat*, scesi in piazza, scese in piazza, in piazza, hanno partecipato""",
    denials="""nega|negano|negava|smentisce che, ha negato|smentito che, smentisce, smentito, respinge, non è vero
        che, falso che""",
    related="""leggi anche|pure|altro, vedi anche, potrebbe interessarti, per approfondire, sullo stesso argomento, ti
        potrebbe interessare, articoli correlati""",
    arrives="arrivati, arrivate, arrivata, arrivato, arrivano, arriva",
    out_of="dei, delle, su, di questi, degli",
    so_many="""tanti, tante, così tanti|tante, questo è il numero di, tale è il numero dei|di, tanti sono i, tante sono
        le""",
    asks="quanti, quante, qual è il numero, quanti sono, quante sono|persone, quanti ne restano, quanta gente",
    sanctions="""sanzion*, misure restrittive, lista|elenco degli estremisti, elenco dei terroristi, lista nera, lista
        dei sanzionati|ricercati|terroristi, lista degli agenti stranieri, agenti stranieri, elenco delle organizzazioni
        estremiste, congelamento dei beni, divieto|divieti di ingresso, divieto di viaggio""",
    served="""padrin*, madrin*, adottat*, hanno scritto a, adotta un, adozione di, cartoline|lettere|scritto|scrivere a,
        cartoline|lettere|scritto|scrivere|pacchi ai, pacchi per, patrocin*""",
    this_month="mese, del|questo|il mese",
    year_word="anno, dell|l anno",
    today="oggi, oggi come oggi, ad|a oggi, a tutt oggi, stamattina, stamani, stamane",
    yesterday="ieri, ieri sera|notte",
    month_end="""fine dell anno, fine, alla fine di|del|dell|degli, fine di|del, a|verso fine, la fine di, ultimo giorno
        di|del, l ultimo giorno del, verso|entro la fine di, sul finire di|del, al termine di|del, alla|in chiusura di,
        chiusura di, l|all ultimo giorno di, si è chiuso, chiuse, chiudeva, terminò, finiva""",
    month_start="""inizio, all inizio di|del, inizi di|del, inizio del, agli inizi di, ai primi di, primi di, a inizio,
        al principio di""",
    not_as_of="""da, dal, dopo, prima, fino al|a, tra, durante, a partire dal, dell, del, di, dall, dopo il, in seguito
        a, all indomani di, prima|elezioni|proteste del, elezioni|proteste di, entro, successive al""",
    year_ago="""un anno prima|fa, esattamente|giusto|quasi|oltre un anno fa, dodici mesi prima|fa, esattamente un anno
        prima, un anno esatto fa, nella stessa data dell anno precedente, lo stesso giorno dell anno precedente, poco
        più di un anno fa""",
    abbreviations="""sig, dott, art, n, gen, feb, febbr, mar, apr, mag, giu, lug, ago, set, sett, ott, nov, dic, ecc,
        ca, sigg, sigra, prof, avv, ing, sen, pag, pagg, vol, cap, tel, num, nr, ved, cfr, dr, dssa, cit, lett""",
    sources={
        "human rights defenders": """
            difensori dei diritti umani, organizzazioni per i diritti umani, difensori per i diritti umani, attivisti
            per i diritti umani, difensori dei diritti dell uomo, gruppi per i diritti umani, gruppi di difesa dei
            diritti umani, associazioni per i diritti umani, comunità dei difensori dei diritti umani, ong per i diritti
            umani
        """,
        "UN": "ONU",
        "State Department": "dipartimento di stato",
        "opposition": "opposizione",
        "Amnesty International": "",
    },
    countries=COUNTRIES,
    examples=(
        Example("Il numero dei prigionieri politici in Bielorussia sfiora i 1.300.", ("total fewer_than 1300",)),
        Example("In Bielorussia ci sono oggi 1.204 prigionieri politici.", ("total exact 1204",), country="BY"),
        Example("Restano dietro le sbarre oltre 1.500 detenuti politici.", ("total more_than 1500",)),
        Example(
            "I difensori dei diritti umani hanno riconosciuto altri sei prigionieri politici.", ("change exact 6",)
        ),
        Example(
            "Il 3 marzo il numero dei prigionieri politici in Bielorussia ha raggiunto quota 870.",
            ("total exact 870",),
            published=date(2022, 3, 4),
            as_of=date(2022, 3, 3),
        ),
        Example("Il tribunale ha multato 40 persone e ne ha arrestate 12 per 15 giorni."),
        Example("Il prigioniero politico sconta 11 anni dal 3 maggio 2021."),
        Example("I prigionieri politici hanno superato quota mille.", ("total more_than 1000",)),
        Example(
            "Ieri sono usciti dal carcere 37 prigionieri politici, ma ne restano 1.204.",
            ("change exact 37", "total exact 1204"),
        ),
        Example("Si aggira intorno ai 900 il numero dei prigionieri politici.", ("total approx 900",)),
        Example("12.000 persone hanno firmato la petizione per i prigionieri politici, che hanno ricevuto 40 lettere."),
    ),
)
