"""Spanish."""

from __future__ import annotations

from datetime import date

from ._model import Example, Language

UNITS = {
    1: "uno, un, una", 2: "dos, ambos, ambas, un par de, par de", 3: "tres", 4: "cuatro", 5: "cinco", 6: "seis",
    7: "siete", 8: "ocho", 9: "nueve", 10: "diez, decena", 11: "once", 12: "doce", 13: "trece", 14: "catorce",
    15: "quince", 16: "dieciséis", 17: "diecisiete", 18: "dieciocho", 19: "diecinueve", 20: "veinte, veintena",
    21: "veintiuno, veintiún, veintiuna", 22: "veintidós", 23: "veintitrés", 24: "veinticuatro", 25: "veinticinco",
    26: "veintiséis", 27: "veintisiete", 28: "veintiocho", 29: "veintinueve", 30: "treinta, treintena",
    40: "cuarenta, cuarentena", 50: "cincuenta, cincuentena", 60: "sesenta", 70: "setenta", 80: "ochenta",
    90: "noventa", 100: "cien, ciento", 200: "doscientos, doscientas", 300: "trescientos, trescientas",
    400: "cuatrocientos, cuatrocientas", 500: "quinientos, quinientas", 600: "seiscientos, seiscientas",
    700: "setecientos, setecientas", 800: "ochocientos, ochocientas", 900: "novecientos, novecientas",
}  # fmt: skip
FIXED = {
    100: "un centenar, una centena", 1000: "un millar", 10: "una decena", 12: "una docena",
    20: "una veintena, dos decenas", 1500: "millar y medio, un millar y medio, mil y medio, quince centenares",
    50: "medio centenar, una cincuentena, cinco decenas", 500: "medio millar, cinco centenares",
    30: "una treintena, tres decenas, treintena", 15: "una quincena", 40: "una cuarentena, cuatro decenas",
    70: "una setentena", 60: "una sesentena", 5000: "cinco millares", 6: "media docena", 24: "dos docenas",
    150: "centenar y medio, un centenar y medio",
    200: "dos centenares, dos centenas, un par de centenares, par de cientos", 300: "tres centenares, tres centenas",
    400: "cuatro centenares", 600: "seis centenares", 700: "siete centenares", 800: "ocho centenares",
    900: "nueve centenares", 2000: "dos millares, un par de millares", 3000: "tres millares", 4000: "cuatro millares",
    2500: "dos millares y medio",
}  # fmt: skip
COUNTRIES = {
    "BY": "bielorrus*, bielorrusia, belarús, belarus, minsk, belorrus*, bielorús",
    "RU": "rusia, moscú, kremlin, ruso*, rusa*", "UA": "ucrani*, kiev",
    "VE": """venezuel*, venezolan*, caracas, chavista*, tocorón, helicoide, miraflores, madurismo, chavismo,
        caraqueñ*""",
    "CU": "cuba, cuban*, habana, castrista*, castrismo, la isla",
    "NI": "nicaragua*, nicaragüens*, managua, orteguist*, orteguismo, nica", "BO": "bolivia*",
    "US": "estados unidos, EE.UU, estadounidense*, washington, EEUU", "CN": "chino*, china, pekín, chin*2",
    "LT": "lituan*", "PL": "polac*, polonia", "AR": "argentin*, buenos aires", "CO": "colombia*", "GT": "guatemal*",
    "SV": "salvador*, salvadoreñ*", "MX": "méxic*, mexican*", "EH": "saharau*, saharaui*",
    "ES": "españa, español*, madrid", "GE": "georgian*, tiflis", "AZ": "azerbaiyan*, azerí*, bakú",
    "KZ": "kazaj*, astaná", "TR": "turc*, turquía, ankara", "IR": "iraní*, teherán", "HK": "hong kong*",
    "EG": "egipci*, el cairo", "DZ": "argelin*, argel", "MM": "myanmar, birman*, birmania, rangún, naipyidó",
    "SY": "siria, sirio*, damasco", "SA": "saudí*, saudita*, riad", "VN": "vietnam*, hanói", "ER": "eritre*, asmara",
    "ET": "etíope*, etiop*, adís abeba", "RW": "ruand*, kigali", "UG": "ugand*, kampala",
    "UZ": "uzbek*, uzbeko*, taskent", "TJ": "tayik*, dusambé", "TM": "turkmen*, asjabad", "KG": "kirguis*, biskek",
    "BH": "bareiní*, baréin, bahrein*", "IL": "israel*", "KP": "norcorean*, pionyang, corea del norte",
    "ZW": "zimbab*, harare", "TN": "tunecin*, túnez", "MA": "marroqu*, rabat", "EC": "ecuatorian*", "PE": "peruan*",
    "CL": "chilen*", "GQ": "ecuatoguinean*, guinea ecuatorial, malabo", "DE": "alemania, alemán, alemana*, berlín",
    "FR": "francia, francés, francesa*, parís", "GB": "reino unido, británic*, londres",
    "TH": "tailand*, tailandes*, bangkok",
}  # fmt: skip
LANGUAGE = Language(
    code="es",
    name="Spanish",
    function_words="""el, la, los, las, un, una, unos, unas, de, del, al, a, en, y, o, que, por, para, con, sin, se, su,
        sus, lo, le, les, no, es, son, era, eran, fue, fueron, ha, han, había, hay, está, están, como, más, pero, ya,
        también, entre, hasta, desde, sobre, según, este, esta, estos, estas, ese, esa, aún, todavía, quien, quienes,
        cuando, tras, ni, si, solo, siguen, quedan, cada, durante, ellos, ellas, ser, allí""",
    terms="""preso*|presa*|prisioner*|detenid* político|políticos|política|políticas,
        reclus*|encarcelad*|cautiv*|reo|reos político|políticos|política|políticas,
        interno|internos|internas|rehén|rehenes político|políticos|política|políticas, preso*|presa* de
        conciencia|opinión, prisioner* de conciencia|opinión, preso*|presa*|detenid*|reclus* por|con
        motivo|motivos|razón|razones político|políticos|política|políticas, preso*|presa*|detenid*|reclus* por|con
        causa|causas|fines|cargos político|políticos|política|políticas, encarcelad*|recluid*|prisioner* por|con
        motivos|razones|causas|fines político|políticos|política|políticas, privad* de libertad por|con
        motivos|razones|fines políticos|políticas|político, privad* de la|su libertad por motivos|razones|causas
        políticos|políticas|político, preso*|presa* por motivos|razones de conciencia|opinión, preso*|presa* por sus
        ideas|opiniones|convicciones, persona* presa*|detenid* política|políticas, persona* presa*|detenid*|encarcelad*
        por|con motivos|razones|fines político|políticos|políticas, preso*|presa*|rehenes|prisioner* del
        régimen|chavismo|castrismo|orteguismo, presos|rehenes de la dictadura, presospolíticos, presaspolíticas, presos
        y presas|prisioneras políticos|políticas, presas y presos políticos|políticas, presos|prisioneros políticos y de
        conciencia, prisión política, detenid*|reclus*|reo|reos de conciencia|opinión""",
    grounds="""por|con|bajo motivo|motivos|razón|razones político|políticos|política|políticas, por|con|bajo
        causa|causas|fines|cargos político|políticos|política|políticas, por|con|bajo delito|delitos|motivación
        político|políticos|política|políticas, por motivos|razones|delitos de conciencia|opinión, por|de
        motivos|razones|motivación ideológicos|ideológicas|ideológica, de|con|en motivación|índole|naturaleza
        político|política|políticos|políticas, de|con|en carácter|trasfondo|causas|casos
        político|política|políticos|políticas, por política, por sus
        ideas|ideales|opiniones|convicciones|creencias|posturas, por su
        activismo|ideología|militancia|disidencia|oposición, por pensar distinto|diferente, por disentir, por opinar,
        por expresarse, por ejercer sus|su derechos|libertad, por oponerse, políticamente
        motivad*|inducid*|instrumentalizad*""",
    captives="""preso*, presa*, prisioner*, detenid*, reclus*, reo*, rehen*, encarcelado*, encarcelada*, recluid*,
        encerrad*, cautiv*, presidiari*, privad* de libertad, privados de la libertad, presos y presas, presas y presos,
        opositor*, disidente*, activista*, manifestante*, indultado*, interno, internos, internas""",
    persons="""persona*, ciudadan*, conciudadan*, compatriota*, nombre, nombres, apellidos, fichas, individuo*, gente,
        seres humanos, cubano*, cubana*, venezolano*, venezolana*, nicaragüenses, bielorruso*, bielorrusa*, birmanos,
        bolivianos, salvadoreños, rusos, hombres y mujeres, mujeres y hombres""",
    groups="""mujer*, hombre*, menor*, adolescente*, niñ*2, muchach*, jov*5, joven*, adult*, de la tercera edad,
        ancian*, adulto* mayor*, abuel*, mayores|menores|profesionales de, jubilad*, madre*, padre*, embarazad*,
        hermanos, periodista*, reporter*, comunicador*, fotógraf*, trabajador*, bloguer*, escritor*, poeta*, artista*,
        actor*4, músic*, científic*, abogad*, médic*, maestr*, profesor*, estudiante*, universitari*, sacerdot*,
        religios*, creyente*, testigos de jehová, defensor* de derechos, defensoras, miembro*, líder*, dirigentes,
        político opositor, sindicalista*, exdiputad*, alcaldes, exalcaldes, ministr*, exministr*, policías, militar*,
        exmilitares, soldado*, civil*, masculino*, femenino*, trans, indígena*, campesin*, obrer*, enferm*,
        discapacita*, discapacidad*, hospitalizad*, cáncer, dolencia*, patología*, padecen, sufren, problemas de salud,
        trastorno*, estado grave|crítico|delicado, extranjer*, doble nacionalidad|ciudadanía, nacionalidad, pasaporte,
        estadounidense*, ucranian*, polac*, lituan*, colombian*, italian*, aleman*, francés, frances*3, británic*,
        español, español*4, huelga de hambre, aislamiento, incomunicad*, aislad*, sin juicio|condena|sentencia, sin
        condena|sentencia firme, sentencia, sedición, esperan sentencia, en|a|la espera de juicio|sentencia,
        con|cumplen|tienen condena, sentenciado*, condenado*, convicto*|condenado* de conciencia, desaparición forzada,
        desaparecid*, paradero, paradero desconocido, desconocido paradero, cadena perpetua, casa por cárcel,
        prisión|arresto domiciliaria|domiciliario, trabajo|trabajos forzado|forzados|correccional""",
    places="""cárcel|penal|penitenciaría|prisión|estado|departamento|distrito|región|municipio|comuna|ciudad de,
        colonia, provincia, municipio, centro penitenciario, centro de reclusión|detención, reclusorio, el
        helicoide|rodeo|chipote, ramo verde, tocuyito, combinado del este, en esta|este|ese prisión|cárcel|penal""",
    former="""ex, antiguo*, exprisionero*, expreso*, ex preso*|detenid*|prisioner*|reclus*|reo*, expresa* política*,
        exdetenid*, exreclus*, antigua*, otrora, exreo*""",
    things="""año*, edad, día, días, mes, meses, semana*, hora*, minuto*, noche*, siglo*, década*, trimestre*,
        semestre*, por ciento, %, rublo*, dólar*, euro*, peso, pesos, bolívar*, córdoba*, libra*, multa*, millón,
        millones, caso, casos, causa, causas, expediente*, procedimiento*, juicio*, audiencia*, orden, órdenes,
        decreto*, ley, leyes, artículo*, delito*, crimen, crímenes, cargo*, acusacion*, pena*, condenas, sentencias,
        acta*, allanamiento*, detenciones políticas, ejecucion*, asesinat*, tribunal*, juez, jueces, fiscal*, testigo*,
        víctima*, empresa*, organizaci*, ong, asociacion*, institución, instituciones, grupo*, colectivo*, partido*,
        universidad*, escuela*, iglesia*, hospital*, medios, periódico*, canal, canales, cuenta*, programa*, foto*,
        vídeo*, imagen, imágenes, mensaje*, comentario*, carta*, página*, libro*, denuncia*, informe*, reporte*,
        boletín, boletines, resolucion*, medida*, propuesta*, pregunta*, punto*, lugar*, firma, firmas, firmante*,
        voto*, votante*, abstenciones, diputad*, eurodiputad*, senador*, parlamentari*, candidato*, delegacion*,
        gobierno*, embajad*, observador*, funcionari*, empleado*, agente*, guardia*, voluntari*, participante*,
        protesta*, marcha*, manifestaciones, acto*, huelga*, familia*, hijo*, hija*, pariente*, visita*, habitante*,
        seguidor*, migrante*, refugiad*, exiliad*, sanciones, sanción, muertos, muertes, heridos, país*, ciudades,
        pueblos, provincias, municipios, departamentos, estados, regiones, nacionalidades, kilómetro*, km, metro*,
        kilo*, avión, aviones, vuelo*, autobús, autobuses, barco*, celda*, cárceles, prisiones, centros, veces, vez,
        vela*, silla*, violacion*, personas|ciudadanos|cubanos|venezolanos
        firm*|march*|protest*|particip*|asist*|acud*|vot*, personas se manifest*|concentr*|congreg*|reun*""",
    numbered="""artículo*, art, inciso, n°, no, núm, n.º, nro, número, número de expediente, edad, página*, pág, págs,
        canal, resolución, ley, decreto, decreto ley, capítulo, expediente, párrafo, apartado, calle, avenida, sala,
        celda, pabellón, módulo, vuelo, folio, tomo, edición, episodio, línea, teléfono, causa, km, boletín""",
    units=UNITS,
    multipliers={
        12: "docena",
        100: "centenar",
        1000: "mil, millar",
        1000000: "millón, millones",
    },
    fixed=FIXED,
    vague={
        24: """
            docenas, decenas, varias decenas, unas decenas, decenas y decenas, unas docenas, varias docenas, docenas y
            docenas, algunas decenas, algunas docenas, unas cuantas decenas, unas cuantas docenas, un par de docenas
        """,
        200: """
            cientos, centenares, varios cientos, varios centenares, unos cientos, cientos y cientos, unos cuantos
            cientos, algunos cientos, unos centenares, algunos centenares, cientos de cientos, centenares y centenares
        """,
        2000: """
            miles, millares, varios miles, miles y miles, unos miles, algunos miles, unos cuantos miles, varios
            millares, miles de
        """,
        20000: "decenas de miles",
        200000: "cientos de miles",
    },
    joiners="y",
    endings="a, o, er",
    approx="""unos, unas, como|aproximadamente unos, cosa|aproximado de, aproximadamente, alrededor de|del, en torno
        a|al, cerca de unos|unas, más o menos, poco más o menos, grosso modo, circa, aprox, sobre los|las|unos, del
        orden de, en el entorno|orden de, rond*3, estimad*|calculad* en, algo así como""",
    fewer_than="""casi, casi casi, cerca|menos|camino de, cerca|menos del, ya cerca de, cerca ya de, poco menos de|que,
        algo menos de, por debajo de|del, no llega|llegan|llegaba|llegaban a|al, no alcanza*, sin llegar a, sin
        alcanzar, próxim*|cercan*|inferior* a|al, menor a|que, a punto de alcanzar|llegar, a las puertas de, al borde
        de, a un paso de, prácticamente, roza, rozan, rozaba, rozaban, rozando, rozó, frisa*, bordea*, se
        acerca|acercan|acercaba|aproxima|aproximan|aproximaba a, acercándose a, roza|rozan|rozaba|rozaban ya""",
    more_than="""más de|del, poco|algo|bastante|mucho más de|del, superior* a|al, supera, superan, superó, superaba*,
        superaron, superado, superando, supera|superan|superó ya|el|los|las, ha|han superado|rebasado|sobrepasado,
        super*|rebas* la barrera|cifra|marca|cota de, super*|rebas* el umbral|listón de, rebasa*, rebasó, sobrepas*,
        excede*, excedió, por encima de|del, muy por encima de|del, por sobre, arriba de, mayor a|de|que, pasa*|pasaba*
        de los|las, pasa*|pasan ya de, desborda*, cruz* la|el barrera|umbral de, traspas*, más allá de los,
        super*|rebas* la barrera|cifra|marca|cota de los, super*|rebas* el umbral|listón de los""",
    at_least="""al|cuando|cuanto menos, por|a lo menos, como mínimo|poco, mínimo, no|nunca|nada menos de, mínimo de, un
        mínimo de, no menos que|del, no baja|bajan de, no bajan|baja de los, siquiera, mínimamente, por lo bajo, de por
        lo menos, tirando por lo bajo, no baja|bajan de los|las""",
    at_most="""hasta, a lo sumo|más, como máximo|mucho, máximo, no más|pasa|pasan|pasaban de, no más que, un máximo de,
        máximo de, hasta un máximo de, no supera|superan|superaba|superaban|sobrepasa|sobrepasan|excede|exceden""",
    exact="""asciende|ascendió|llega|llegó|llegado a, alcanza*, alcanzó, alcanzando los, exactamente, precisamente,
        concretamente, en concreto, un total de, total|récord|máximo de, los, las, ya son, suman, suma, sumaba*,
        totaliza*, nada menos que, nada más y nada menos que, ni más ni menos que, la friolera de, máximo histórico
        de""",
    approx_after="aproximadamente, más o menos, aprox, poco más o menos, o así, arriba o abajo",
    more_after="y pico|tantos|tantas|algo, largos, largas, y un poco más",
    least_after="o más, como mínimo|poco, por|a lo menos, al|cuando menos, o incluso más",
    floor="no|ninguno menos, ni uno menos, y no menos, no son menos",
    range_from="entre, de, desde, del",
    range_to="y, a, o, hasta, al",
    more="más, nuevos, nuevas, otros, otras, adicionales, nuevo, nueva, otro, otra",
    definite="""los, las, estos, estas, de los, de|todas|a las, todos los|estos|esos, esos, esas, aquellos, aquellas, a
        los|esos|estos, a todos los, dichos, los mismos""",
    others="otros, otras, restantes, demás, el resto de",
    recognised="""reconoc*, considerad*, considera*2, consideró, consideraron, considerar, declarad*, declaró,
        declararon, clasific*, registrado*, registrada*, registra, registró, contabiliza, calific*, catalog*,
        tipificad*, designad*, designó, certific*, acredit*, proclamad*, ostenta*, estatus, estatuto,
        condición|categoría de, la condición, tenid*|tiene|tienen por, adoptad*|incluid*|señalad* como""",
    added="""agregad*, agregaron, agregan, añadid*, añadirse, añadió, añadieron, añaden, sumaron, sumad*, se
        suman|sumó|sumaron|documentaron, aumentó|creció|subió|incrementó en, aumento|incremento de, más que, incorpor*,
        incluyó, incluyeron, inscrit*, inscribió, ingresó, ingresaron, ingresad*, ingresos, ingresan, entraron, entró,
        entran, altas, dio|dieron|dados de alta, causaron alta, engros*, adiciones, nuevos|nuevas
        casos|ingresos|nombres|detenciones|capturas|arrestos|encarcelamientos|detenidos|inclusiones,
        casos|nombres|detenciones|capturas|arrestos|encarcelamientos|detenidos nuevos|nuevas""",
    grows="""aument*, crec*, subió, sube, suben, subieron, subido, cae, caen, cayó, cayeron, caído, disminu*, descend*,
        desciend*, reduc*, redujo, redujeron, increment*, escaló, trepó, saltó, saltaron, dispar*, ascend*, asciend*,
        merm*, retroced*, contrajo, encogió, pas*4, pasando, varió, evolucionó, baja, bajan, bajó, bajaron, bajado""",
    by="en",
    freed="""excarcel*, descarcel*, solt*, suelta, sueltan, indult*, amnisti*, conmut*, canje*, intercambi*, desterr*,
        destierro*, deport*, expuls*, exiliaron, repatri*, evacuad*, entreg*,
        puest*|puso|pusieron|poner|pone|dejó|dejaron|dejad*|dejará|dejar|quedaron|quedó en libertad, en libertad, libre,
        libres, libertad, salió, salieron, salido, salida*, salen, saliendo, dej*|abandon* la|las|atrás
        prisión|cárcel|cárceles|prisiones, recobr*|recuper* la|su libertad, bajas, baja definitiva, causó|causaron baja,
        dados de baja, cruzaron, cruzó, cruzado, enviad*, cumplieron, cumplió su condena|pena, llegaron, llegan,
        aterriz*, viajaron, volaron, beneficiad*, beneficiari*, sobreseíd*, absuelt*, boleta*, fugaron,
        volver|volvieron|vuelven|regresaron|regresar|regresan|vuelto|regresado a casa, de vuelta en casa,
        volvieron|regresaron|vuelven|regresan a sus casas, sacó|sacaron|sacad* de, perdonad*, perdonó, liberad*,
        liberar*, libera, liberan, liberó, liberando, liberacion*""",
    arrested="""encarcelacion*, encarcelamiento*, encarceló, encarcelaron, arrestad*, arresta, arrestó, arrestaron,
        arrestos, detuvo, detuvieron, detenciones, captur*, apresad*, apresó, apresaron, apresamiento*, aprehend*,
        aprehension*, secuestrad*, secuestr*, encerró, encerraron, redada*, fue|fueron|sido|recién
        detenid*|arrestad*|apresad*|capturad*|recluid*, fueron encarcelad*, nuevos detenidos|presos, cayeron|cayó|caído
        pres*""",
    died="""murió, murieron, muerto*, fallecido*, falleció, fallecieron, muerte*, han muerto, fallecid*,
        perdieron|perdió|perdido la vida, mueren, muere, morir, perecieron, perecido, ahorcad*, ejecutad*, ejecutó,
        ejecutaron, asesinad*, fusilad*, suicid*, deceso*, defuncion*, muerte bajo custodia, falleciendo""",
    court="""sujet* a, someti*, bajo|con medidas, medidas, cautelar*, proces* penales, procesad*, procesó, procesaron,
        procesamiento*, conden*4, juzgad*, juzgó, juzgaron, acusad*, acusó, acusaron, acusan, imputad*, imputó,
        enjuici*, multad*, multó, perseguid*, sentenciad*, sentenció, interrogad*, investigad*, citad*, citó, allanad*,
        reprimid*, golpead*, torturad*, sancionad*, sancionó, bajo fianza, libertad condicional|restringida|vigilada,
        enfrenta*, inhabilitad*, despojad*, arresto administrativo""",
    holds="""hay, había, hubo, habían, tiene, tienen, tenía, tenían, mantiene*, mantenía*, mantener, cuenta, cuentan,
        contaba, contaban, contó, existe, existen, existía*, retiene*, retenía, registra, registran, registraba,
        registro, contabiliza*, contabilizó, comput*4, maneja*2, suma, suman, encierra*, alberga*, guarda, guardan,
        guardaba, hacina*, acumula*, están, estaban, son, permanecen, permanecían, siguen, figura, figuran, figuraban,
        aparecen, aparecían, consta, constan, constaban, languidecen, documenta, documentan, documentó, documentado*,
        identific*, consigna*, cifra, cifran, cifraba, recuenta, reporta, reportan, reportaba, enumera*, da cuenta de,
        arroja, arrojó, situaba, acabó, cerró,
        cerró|terminó|acabó|concluyó|finalizó|comenzó|arrancó|empezó|inició|cuenta con,
        guardan|padecen|sufren|cumplen|purgan prisión|cárcel, pagan condena, purga, purgan, lleva*|tiene*|mantiene*
        preso*|presos|encarcelad*|identificad*|registrad*|documentad*, ha
        identificado|documentado|contabilizado|registrado|verificado, sigue|seguía habiendo, subsisten, se
        encuentran|encuentra|encontraban|hallan|hallaban|pudren|registran|contabilizan|contaban|cuentan""",
    remain="""queda, quedan, quedaba*, quedó, quedaron, quedando, quedar, quedarán, quedado, permanece*, permanecía*,
        siguen, sigue, seguía*, siguiendo, seguir, continúa*, continuaba*, aún, todavía, restan, resta, restaban,
        restante*, subsisten, se mantienen|quedan|quedaron, no ha|han salido, no ha|han sido liberad*|excarcelad*, no
        han recuperado|recobrado la libertad, sin|por liberar|excarcelar, pendientes de
        liberar|liberación|excarcelación, falta, faltan""",
    prison="""en prisión|prisiones|cárceles|detención|cautiverio|reclusión, en la|las cárcel|cárceles|prisión|prisiones,
        entre|tras las|los rejas|barrotes, entre|tras rejas|barrotes|muros, rejas, barrotes, encarcelado*, encarcelada*,
        recluid*, encerrad*, apresad*, cautiv*, retenid*, internad*, reclus*, detenid*, preso, presa, presos, presas,
        prisión, prisiones, cárcel, cárceles, calabozo*, mazmorra*, celdas, penales, presidio, centros|establecimientos
        penitenciarios, centros|centro de reclusión|detención, bajo custodia|arresto|detención|llave, privad* de
        libertad, privad* de la|su libertad, sin libertad, a la sombra, colonias penales, campos de trabajo, en
        manos|poder del régimen, cumplen|purgan condena|pena|prisión""",
    tally="""número, total, cifra, cifras, balance, recuento, en|número|cifra|cuenta total, conteo, cantidad, registro,
        suma, tabla, saldo, cómputo, censo, contador, marcador, estadística*, contabilidad, totales, cifra oficial,
        estimación, estimaciones, inventario, sumatoria, guarismo""",
    reaches="""subió|sube|suben|subieron|subía|subido|creci*|crece*|aument*|increment*|elev*|ascend*|asciend*|escal*|trep*|salt*|dispar*|bajó|baja|bajan|bajaron|bajado|descend*|desciend*|cayó|cae|caen|cayeron|caído|reduc*|reduj*|disminu*|retroced*|encogi*
        a|hasta, ascendía|asciende|ascienden|sube|elevó|llega|llegó|llegan|llegado|pasó ya a,
        pasó|pasa|pasaron|pasan|pasado|llega|llegó|llegaba|llegado a|hasta, llegan|llegaron hasta, llegó a ser de,
        sitú*|situó|sitúa|situ*|ubic*|coloc*|cifr*|estim*|calcul*|fij*|plant*|queda|quedó|quedaba|quedando|mantiene|mantuvo|deja|dejó|cierra|cerró
        en, es|era|fue|es ya|hoy|ahora|actualmente de, es|era|fue|récord|máximo|consta|constaba de, sigue siendo de, ha
        sido de, suma, suman, sumaba, sumaban, sumó, sumaron, suma|suman|tiene|van|lleva ya, ya
        suman|suma|son|tiene|van, son, totaliz*, contabiliz*, alcanz*, ronda, rondan, rondaba, rondaban, arroj*,
        arroja|deja|da|hace|para un total de, nuevo|un récord de, cuenta|contaba con, cuenta ya con, abarca*, comprende,
        comprendía, incluye, incluía, contiene, contenía, recoge, recogía, reúne, reunía, agrupa, enumera*, acumula*,
        engloba*, rebasa, rebasan, habla|hablan ya de""",
    lists="""lista, listas, listado, registro, relación, base|bases de datos, tabla, base, padrón, listados, registros,
        censo, censos, nómina, nóminas, padrones, catálogo, fichero, archivo, inventario, planilla, roster""",
    now="""hoy, hoy por hoy, hoy en día, a fecha de hoy, actualmente, ahora, ahora mismo, ya, actual, a|hasta la|esta
        fecha, en|hasta la actualidad, al|a día de hoy, en este|estos momento|momentos|instante, a estas alturas, de
        momento, por ahora, por|hasta el momento, estos días, esta semana, al, al|a cierre de, al
        cierre|corte|presente|momento, con corte a|al|del|en, a|con fecha de, a|con fecha, hasta el|este|esta|ahora|hoy,
        para el, para la fecha, por estas fechas""",
    since="""desde el inicio|comienzo|golpe|estallido, desde
        2014|2015|2017|2018|2019|2020|2021|2022|2023|2024|octubre|julio|agosto|que, desde las|la|los
        elecciones|protestas|presidenciales|rebelión|crisis|invasión|llegada|comicios, a lo largo del|de, a partir de,
        en|durante los últimos, en los dos|tres últimos, en el último año, en un año, en
        una|dos|tres|cuatro|cinco|seis|siete|ocho|diez años|década, en lo que va de, en el transcurso, acumulado
        desde""",
    openers="desde",
    ever="""alguna vez, a lo largo de los|estos años, en todos estos años, han|ha|habían pasado por, pasaron por, que
        pasaron por prisión, acumulado, acumulada, en algún momento, en uno|un u|y otro momento, han|ha
        sufrido|padecido|conocido|vivido prisión|cárcel, sufrieron|padecieron prisión|cárcel, han sido presos políticos,
        han sido encarcelad*, han estado pres*|encarcelad*|detenid*, han|ha estado en prisión|la, estuvieron
        pres*|encarcelad*, han figurado en, han integrado la lista, ha habido, desde que comenzó, en total desde""",
    past="""hace un|dos|tres|cuatro|seis año|años|mes|meses, hace una|dos|tres|unas semana|semanas, hace|unos
        meses|días|años, hace medio año, un|dos|tres|seis año|años|mes|meses antes|atrás, una|dos|tres semana|semanas
        antes|atrás, un día antes, días|semanas|meses|años antes|atrás, anteriormente, antes, entonces, hasta|por|aquel
        entonces, en aquel momento|entonces, aquel día, el día anterior, el año|mes pasado, la semana pasada,
        año|mes|semana|día|reporte|informe|balance|corte|conteo|recuento|registro anterior|previo|previa, lista
        anterior, la víspera, la misma fecha, en comparación|contraste, comparad* con, frente a, respecto a|de|al,
        versus, habían, tenía, en su peor momento, en el pico, en su pico|máximo, en su punto más alto, momento álgido,
        llegó|llegaron a ser, antaño""",
    hypothetical="""podría*, podrá*, puede, pueden, posible, posibles, posiblemente, probablemente, quizá*, tal vez,
        acaso, eventual*, hipotétic*, sería, serían, habría, habrían, debería*, estaría*, planea*, plan de|para, prevé,
        promet*, propon*, propuso, negocia*, esperan|espera liberar|que, pretende*, ofrece*, ofreció, oferta, baraja*,
        si, quiere*, ojalá, a cambio de, en caso de, en realidad, real, verdadera cifra, verdadero número, abría la
        puerta, pediría, pidió liberar, pidió, ampliar el trato""",
    supposes="""supongamos, imaginemos, imagine, imaginen, imaginad, pongamos|supón|digamos que, supón, supongan, y si,
        qué pasaría si""",
    rate="por millón|cada|habitante|100.000|mil|100, de cada, por cada mil|100.000|millón, por cien mil, per cápita",
    several="""sumados|entre|en los dos|tres|cuatro países, en|sumados ambos países, en todo el mundo, en el
        mundo|planeta|continente, a nivel mundial, en la región, en toda la región, en américa latina, en latinoamérica,
        las tres dictaduras juntas""",
    partitive="""de ellos|ellas|estos|estas|esos|esas|aquellos|quienes|los|las, de los|las
        cuales|que|mismos|restantes|nuevos|primeros|recién, de entre|dentro ellos|ellas, de entre los, entre
        ellos|ellas|estos|estas|esos|quienes, entre los|las cuales|que, del total|conjunto|grupo, de ese|este|dicho
        total|número, de esa|esta|dicha cifra, de los que quedan, entre los presos|detenidos|liberados|excarcelados,
        uno|una de cada""",
    including="""se divide|dividen en, desglos*, repartid* en, entre ellos|ellas|quienes|estos|estas|los|las, entre
        los|las que|cuales, incluid*, incluye*, incluye*|incluyendo a, se incluyen, figuran, figuran entre, destacan,
        tales como""",
    says="""según, de acuerdo con|a, conforme a|al, dijo, dijeron, dice, dicen, afirm*4, informó, informa*, denunció,
        denuncia, denuncian, report*3, asegur*4, señal*4, estim*4, calcul*4, anunci*4, confirm*4, indic*4, precisó,
        public*2, contabiliza*, recuerda*, recordó, dio a conocer, agregó, añadió, agrega, añade, detall*4, sostuvo,
        sostiene*, apunt*4, advirtió, advierte*, alert*4, subray*4, destac*4, explic*4, escribió, difund*, revel*4,
        citó, cita, recoge, constat*, lamentó, datos|cifras de, en palabras de, a juicio de, da, dan, daba""",
    negation="""no, ningún, ninguno, ninguna, nadie, sin, ni, nunca, cero, niega, no hay|existen, tampoco, jamás,
        carece|carecen de, desmiente, rechaza""",
    idle="""como|todavía nunca, no pueden|puede|solo|sólo|obstante, nunca|jamás antes, más que nunca, sin
        duda|embargo|precedentes|cesar|pausa""",
    besides="""además|aparte|amén de, más allá de, además del, además|aparte de los|las, sin contar|incluir, sin
        contar|incluir a, excluyendo, excluidos, salvo, excepto, al margen de, a excepción de, más allá de los""",
    ands="y, pero, mientras, mientras que, en tanto",
    valid="""datos|actualizado|actualizada|actualización|cifras|información|corte al, datos a|actualizados|del,
        actualizado, datos con corte, actualizado a, actualización, última actualización, fecha de corte, corte del""",
    demands="""exige*, exigió, pide*, pidió, demanda*, llama*, debe, deben, inmediata*, incondicional*, reclama*,
        insta*, liberen, hasta que todos, hasta que""",
    entries="nombres, nombre, fichas, apellidos",
    they="""son, ya son|suman|van|eran, ascienden a, suman, suman|van ya, son ahora|hoy|ya|actualmente, hoy|ahora son,
        siguen siendo, totalizan, ya ascienden a""",
    they_were="""eran, cuando eran|sumaban, eran ya|entonces, entonces eran, había, habían sido, habían|había
        reportado|contabilizado|registrado, sumaban, contabilizaba*, registraba*, contaba con, tenía, totalizaban,
        ascendía*|ascendían a, rondaban, reportaba, figuraban, figuraban ya, constaban, incluía, contenía, recogía, en
        el anterior, se hablaba de, se contaban|contabilizaban""",
    altogether="en total|conjunto, un total de, total de, en su totalidad, acumulad*",
    foretold="habrá, serán, alcanzará, llegará a, superará, prevé",
    gather="se manifestaron, marcharon, firmaron, firmantes, protestaron, concentraron, participaron",
    denials="niega|negó|niegan que, desmintió, desmiente, falso que, no es verdad|cierto que, mentira que",
    related="lea|lee|ver también, lea además, le|te puede interesar",
    arrives="llegan, llegaron, llegado, llegó, llega",
    out_of="de los|las|esos|estos",
    so_many="tantos, tantas, esos son los, tal|ese|este es el número de, tantos|tantas son, esa|esta es la cifra de",
    asks="""cuántos, cuántas, cuántos son|hay|quedan, cuántas son|hay, qué número|cantidad de, cuál es el número, cuál
        es la cifra, cuánta gente""",
    sanctions="""sancion*, medidas restrictivas, lista de extremistas|terroristas|sancionados|buscados|inhabilitados,
        lista|listas negra|negras, agentes extranjeros, congelación de activos|bienes, prohibición de entrada""",
    served="""padrin*, madrin*, apadrin*, escribieron a|cartas, apadrinamiento*, paquetes|cartas|postales|tarjetas para,
        cartas|postales|escribir|tarjetas a, enviaron cartas a""",
    this_month="mes, del|el|este mes, de este mes, el presente mes",
    year_word="año, del|el año",
    today="hoy, hoy día, a|al día de hoy, hoy en día, hoy por hoy, en el día de hoy",
    yesterday="ayer, anoche",
    month_end="""fin|final|finales|fines|últimos|cierre de|del, fin|final|finales|cierre del año, el fin|cierre de|del,
        a|al fin|final|fines|finales|cierre|término|últimos de|del, hacia|hasta finales de, hasta el cierre de, último
        día de|del, el|al último día de|del, cerró, acabó, cierra, cerraba, cerraron, acababa, terminó, terminaba,
        concluyó, finalizó, culminó, despidió, al acabar|cerrar|terminar|concluir|finalizar""",
    month_start="""principios|inicio|comienzos|inicios|primeros|comienzo de, a principios|comienzos|inicios|primeros de,
        al comienzo|inicio de, inicio|principios del, a principios|comienzos del, arrancó, empezó, comenzó, inició, al
        empezar|arrancar""",
    not_as_of="""desde, tras, después, antes, hasta, entre, durante, a partir del, del, de,
        después|antes|luego|elecciones|protestas|comicios de, posterior a, a raíz de, fechad*, celebrad*|nacid* el""",
    year_ago="""un año antes|atrás, hace un año, hace exactamente|justo|casi|ahora un año, exactamente|justo un año
        antes, doce meses antes, hace doce meses, el mismo día del año anterior, por estas fechas el año pasado""",
    abbreviations="""sr, sra, sres, sta, sto, dr, dra, art, arts, no, núm, núms, ene, feb, mar, abr, may, jun, jul, ago,
        sep, sept, oct, nov, dic, ee.uu, etc, aprox, lic, lcda, lcdo, prof, pág, págs, cap, gral, cnel, sgto, ing, mons,
        avda, vs, ej, vol, fig, tel, depto""",
    sources={
        "human rights defenders": """
            defensores de derechos humanos, organizaciones de derechos humanos, defensores de los derechos humanos,
            activistas de derechos humanos, organismos de derechos humanos, grupos de derechos humanos, defensoras de
            derechos humanos, colectivos de derechos humanos, entidades de derechos humanos, organizaciones defensoras
            de derechos humanos, ong de derechos humanos, oenegés de derechos humanos, organizaciones humanitarias
        """,
        "opposition": "oposición",
        "Mechanism for the Recognition of Political Prisoners": "el mecanismo",
        "UN": "ONU",
        "State Department": "departamento de estado",
        "Justicia, Encuentro y Perdón": "encuentro y perdón, JEP",
    },
    countries=COUNTRIES,
    examples=(
        Example("El número de presos políticos en Cuba roza los 1.100.", ("total fewer_than 1100",)),
        Example("En Venezuela hay 1.204 presos políticos, según Foro Penal.", ("total exact 1204",), country="VE"),
        Example("Unas 900 personas siguen en prisión por motivos políticos en Cuba.", ("total approx 900",)),
        Example("La ONG sumó ayer a seis nuevos presos políticos.", ("change exact 6",)),
        Example(
            "Al 3 de marzo la lista de presos políticos de Nicaragua asciende a 121: 101 hombres y 20 mujeres.",
            ("total exact 121", "subset exact 101", "subset exact 20"),
            published=date(2022, 3, 4),
            as_of=date(2022, 3, 3),
        ),
        Example("El tribunal multó a 40 personas y arrestó a 12 durante 15 días."),
        Example("El preso político cumple 11 años de condena desde el 3 de mayo de 2021."),
        Example("Los presos políticos en Cuba superaron la barrera de los 1.000.", ("total more_than 1000",)),
        Example("El contador marcaba ayer 1.204 reclusos políticos en Cuba.", ("total exact 1204",)),
        Example(
            "Ayer recobraron la libertad 37 presos políticos, pero quedan 1.204 tras las rejas.",
            ("change exact 37", "total exact 1204"),
        ),
        Example("12.000 personas firmaron la petición por los presos políticos y 300 familias recibieron ayuda."),
    ),
)
