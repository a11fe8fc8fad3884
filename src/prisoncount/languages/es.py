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
    70: "una setentena", 60: "una sesentena", 5000: "cinco millares", 6: "media docena", 5: "media decena",
    18: "docena y media, una docena y media", 24: "dos docenas", 36: "tres docenas", 48: "cuatro docenas",
    150: "centenar y medio, un centenar y medio",
    200: "dos centenares, dos centenas, un par de centenares, par de cientos", 250: "dos centenares y medio",
    300: "tres centenares, tres centenas", 400: "cuatro centenares", 600: "seis centenares", 700: "siete centenares",
    800: "ocho centenares", 900: "nueve centenares", 2000: "dos millares, un par de millares", 3000: "tres millares",
    4000: "cuatro millares", 2500: "dos millares y medio",
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
    "CL": "chilen*", "HN": "hondureñ*", "GQ": "ecuatoguinean*, guinea ecuatorial, malabo",
    "DE": "alemania, alemán, alemana*, berlín", "FR": "francia, francés, francesa*, parís",
    "GB": "reino unido, británic*, londres", "IN": "india", "TH": "tailand*, tailandes*, bangkok", "KH": "camboy*",
    "LA": "laosian*", "BI": "burund*", "CM": "camerun*", "TZ": "tanzan*", "RS": "serbi*", "EE": "estoni*",
    "LV": "leton*, letón", "SN": "senegal*",
}  # fmt: skip
LANGUAGE = Language(
    code="es",
    name="Spanish",
    function_words="""el, la, los, las, un, una, unos, unas, de, del, al, a, en, y, o, que, por, para, con, sin, se, su,
        sus, lo, le, les, no, es, son, era, eran, fue, fueron, ha, han, había, hay, está, están, como, más, pero, ya,
        también, entre, hasta, desde, sobre, según, este, esta, estos, estas, ese, esa, aún, todavía, quien, quienes,
        cuando, tras, ni, si, solo, siguen, quedan, cada, durante, ellos, ellas, ser, allí""",
    terms="""preso*3|presa*|prisioner*|detenid*|reclus*|reo|reos|interno|internos|interna|internas|cautiv*|encarcelad*|presidiari*
        político*|política*, rehén|rehenes político*, preso*3|presa*|prisioner*|detenid*|reclus*|reo|reos|cautiv* de
        conciencia|opinión, preso*3|presa*|detenid*|reclus*|encarcelad*|recluid*|prisioner*|encerrad* por|con
        motivo|motivos|razón|razones|causa|causas|fines|cargos político*|política*,
        preso*3|presa*|detenid*|encarcelad*|prisioner* por motivos|razones|delitos de conciencia|opinión, privad* de
        libertad por|con motivo|motivos|razones|causas|fines político*|política*, privad* de la|su libertad por
        motivos|razones|causas políticos|políticas, preso*3|presa*|encarcelad* por sus
        ideas|opiniones|convicciones|creencias, preso*3|presa*|rehén|rehenes|cautiv*|prisioner* del
        régimen|chavismo|castrismo|orteguismo, preso*3|presa*|rehén|rehenes|prisioner* de la dictadura|tiranía,
        presospolíticos, presaspolíticas, presxs políticxs, preso*3|presa*|prisioner* y presos|presas|prisioner*
        político*|política*, preso*3|prisioner* políticos y de conciencia, preso*3|presa* y presas|presos de conciencia,
        persona* presa* política*, persona* presa*|detenid*|encarcelad*|recluid* por|con motivos|razones|causas|fines
        políticos|políticas, prisión política""",
    grounds="""por|con|bajo
        motivo|motivos|razón|razones|causa|causas|fines|cargos|delito|delitos|motivación|motivaciones
        político*|política*, por motivos|razones|causas|delitos de conciencia|opinión, por|de
        motivos|razones|delitos|motivación|motivaciones ideológic*, de|con|en
        motivación|índole|naturaleza|carácter|trasfondo|causas|casos político*|política*, por política, por sus
        ideas|ideales|opiniones|convicciones|creencias|posturas|actividades, por su
        activismo|ideología|militancia|disidencia|oposición, por pensar distinto|diferente, por disentir, por opinar,
        por expresarse, por ejercer sus|su derechos|libertad, por oponerse, políticamente
        motivad*|inducid*|instrumentalizad*, motivos|razones políticos|políticas""",
    captives="""preso*, presa*, prisioner*, detenid*, reclus*, reo*, rehen*, encarcelado*, encarcelada*, recluid*,
        encerrad*, cautiv*, presidiari*, privad* de libertad, privados de la libertad, presos y presas, presas y presos,
        opositor*, disidente*, activista*, manifestante*, indultado*, interno, internos, internas""",
    persons="""persona*, ciudadan*, conciudadan*, compatriota*, nombre, nombres, apellidos, identidades, fichas,
        individuo*, gente, seres humanos, vidas, cubano*, cubana*, venezolano*, venezolana*, nicaragüenses, bielorruso*,
        bielorrusa*, birmanos, bolivianos, salvadoreños, rusos, egipcios, azerbaiyanos, georgianos, hombres y mujeres,
        mujeres y hombres""",
    groups="""mujer*, hombre*, menor*, adolescente*, niñ*2, muchach*, chic*2, jov*5, joven*, adult*, de la tercera edad,
        ancian*, adulto* mayor*, abuel*, mayores de, menores de, sexagenari*, septuagenari*, jubilad*, pensionad*,
        pensionista*, madre*, padre*, embarazad*, hermanos, periodista*, reporter*, comunicador*, informador*,
        fotógraf*, fotoperiodista*, camarógraf*, trabajador*, profesionales de, bloguer*, escritor*, poeta*, artista*,
        actor*4, actriz, actrices, cineasta*, músic*, científic*, abogad*, médic*, maestr*, profesor*, docente*,
        académic*, estudiante*, universitari*, empresari*, sacerdot*, religios*, creyente*, obispo*, monj*, pastor*3,
        evangélic*, testigos de jehová, defensor* de derechos, defensoras, miembro*, líder*, dirigentes, político
        opositor, sindicalista*, exdiputad*, alcaldes, exalcaldes, ministr*, exministr*, policías, militar*,
        exmilitares, soldado*, civil*, masculino*, femenino*, trans, lgbt*, feminista*, indígena*, campesin*, obrer*,
        enferm*, gravemente enfermo*, discapacita*, discapacidad*, hospitalizad*, cáncer, enfermedad*, dolencia*,
        patología*, padecen, sufren, problemas de salud, trastorno*, crític*3 de salud, estado grave|crítico|delicado,
        extranjer*, doble nacionalidad|ciudadanía, binacional*, nacionalidad, pasaporte, residente*, estadounidense*,
        ucranian*, polac*, lituan*, colombian*, italian*, aleman*, francés, frances*3, británic*, letón*, leton*,
        estoni*, chec*2, japones*, español, español*4, huelga de hambre, aislamiento, incomunicad*, aislad*, sin
        juicio|condena|juzgar|sentencia, sin condena|sentencia firme, sentencia firme, sentencia, sedición, esperan
        sentencia, en|a espera de juicio|sentencia, la espera de juicio|sentencia, con condena, cumplen condena, tienen
        condena, sentenciado*, condenado*, convicto* de conciencia, condenado* de conciencia, desaparición forzada,
        desaparecid*, paradero, paradero desconocido, desconocido paradero, prueba de vida, cadena perpetua, casa por
        cárcel, prisión|arresto domiciliaria|domiciliario, trabajo|trabajos forzado|forzados|correccional, reincidentes,
        usuari*""",
    places="""cárcel de, penal de, colonia, estado de, provincia, municipio, ciudad de, centro penitenciario,
        penitenciaría de, prisión de, reclusorio, centro de reclusión, centro de detención, departamento de, distrito
        de, región de, comuna de, municipio de, el helicoide, el rodeo, ramo verde, tocuyito, el chipote, combinado del
        este, en esta prisión, en esta cárcel, en ese penal, en este penal, prisión militar, prisión de máxima
        seguridad, cárcel de máxima seguridad""",
    former="""ex, antiguo*, exprisionero*, expreso*, ex preso*, expresa* política*, exdetenid*, ex detenid*, ex
        prisioner*, exreclus*, ex reclus*, antigua*, otrora, exreo*, ex reo*""",
    things="""año*, edad, día, días, mes, meses, semana*, hora*, minuto*, noche, noches, siglo*, década*, lustro*,
        trimestre*, semestre*, jornada*, por ciento, %, rublo*, dólar*, euro*, peso, pesos, bolívar*, córdoba*, libra*,
        multa*, salario*, beca*, millón, millones, caso, casos, causa, causas, expediente*, procedimiento*, juicio*,
        audiencia*, orden, órdenes, decreto*, ley, leyes, enmienda*, capítulo*, artículo*, cláusula*, delito*, crimen,
        crímenes, cargo*, acusacion*, imputacion*, pena*, condenas, sentencias, acta*, allanamiento*, redada*,
        interrogatorio*, detenciones políticas, ejecucion*, asesinat*, tribunal*, juez, jueces, fiscal*, testigo*,
        víctima*, empresa*, negocio*, banco*, organizaci*, ong, asociacion*, fundacion*, institución, instituciones,
        grupo*, colectivo*, partido*, sindicatos, universidad*, escuela*, iglesia*, parroquia*, hospital*, medios,
        periódico*, emisora*, canal, canales, sitio*, cuenta*, dominio*, programa*, episodio*, foto*, vídeo*, imagen,
        imágenes, mensaje*, tuit*, comentario*, llamada*, correo*, carta*, postal*, página*, libro*, edicion*,
        denuncia*, informe*, reporte*, boletín, boletines, resolucion*, comunicado*, recomendacion*, medida*,
        propuesta*, proyecto*, iniciativa*, condición, condiciones, pregunta*, categoría*, fuente*, error*, punto*,
        lugar*, firma, firmas, firmante*, voto*, votante*, abstenciones, diputad*, eurodiputad*, senador*,
        parlamentari*, legislador*, congresista*, candidato*, delegad*, delegacion*, gobierno*, embajad*, observador*,
        funcionari*, empleado*, agente*, guardia*, voluntari*, participante*, asistent*, protesta*, marcha*,
        manifestaciones, acto*, huelga*, concentracion*, familia, familias, familiar*, hijo*, hija*, pariente*, visita*,
        habitante*, elector*, seguidor*, suscriptor*, lector*, migrante*, refugiad*, exiliad*, emigrant*, asilad*,
        desplazad*, solicitante*, sanciones, sanción, muertos, muertes, heridos, homicidi*, país*, ciudades, pueblos,
        localidades, provincias, municipios, departamentos, estados, regiones, distritos, sistemas, nacionalidades,
        kilómetro*, km, metro*, kilo*, tonelada*, hectárea*, avión, aviones, vuelo*, autobús, autobuses, barco*,
        vehículo*, camión, camiones, celda*, cárceles, prisiones, centros, calabozo*, pabellón, pabellones, veces, vez,
        puesto*, plaza*, escaño*, vela*, silla*, cartel*, pancarta*, bandera*, retrato*, ataque*, misil*, dron*,
        incidente*, violacion*, abuso*, agresion*, ronda*, fase*, despid*""",
    numbered="""artículo*, art, inciso, n°, no, número, edad, página*, canal, resolución, ley, decreto, número de
        expediente, n.º, nro, capítulo, expediente, párrafo, apartado, calle, avenida, sala, celda, pabellón, módulo,
        vuelo, folio, tomo, edición, episodio, núm, decreto ley, habitación, línea, teléfono, causa, kilómetro, km,
        fracción, num, pág, págs, informe n, boletín, versículo""",
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
    approx="""unos, unas, como unos, cosa de, aproximadamente, aproximadamente unos, aproximado de, alrededor de|del, en
        torno a|al, cerca de unos|unas, más o menos, poco más o menos, grosso modo, circa, aprox, sobre los|las|unos,
        del orden de, en el entorno|orden de, rond*3, estimad* en, calculad* en, algo así como""",
    fewer_than="""casi, casi casi, cerca de, cerca del, ya cerca de, cerca ya de, menos de, menos del, poco menos
        de|que, algo menos de, por debajo de|del, no llega|llegan|llegaba|llegaban a|al, no alcanza*, sin llegar a, sin
        alcanzar, próxim* a|al, cercan* a|al, inferior* a|al, menor a, menor que, a punto de alcanzar|llegar, a las
        puertas de, al borde de, a un paso de, camino de, prácticamente, roza, rozan, rozaba, rozaban, rozando, rozó,
        frisa*, bordea*, se acerca|acercan|acercaba|aproxima|aproximan|aproximaba a, acercándose a""",
    more_than="""más de, más del, poco|algo|bastante|mucho más de|del, superior* a|al, supera, superan, superó,
        superaba*, superaron, superado, superando, supera|superan|superó ya|el|los|las, ha|han
        superado|rebasado|sobrepasado, super*|rebas* la barrera|cifra|marca|cota de, super*|rebas* el umbral|listón de,
        rebasa*, rebasó, sobrepas*, excede*, excedió, por encima de|del, muy por encima de|del, por sobre, arriba de,
        mayor a|de|que, pasa*|pasaba* de los|las, pasa*|pasan ya de, desborda*, cruz* la|el barrera|umbral de, traspas*,
        más allá de los""",
    at_least="""al menos, por lo menos, como mínimo, mínimo, no menos de, cuando menos, mínimo de, como poco, un mínimo
        de, no menos que, no baja de, no bajan de, no bajan de los, no baja de los, nunca menos de, cuanto menos,
        siquiera, a lo menos, mínimamente, por lo bajo, de por lo menos, tirando por lo bajo, nada menos de, no menos
        del""",
    at_most="""hasta, a lo sumo, como máximo, máximo, no más de, como mucho, a lo más, no más que, un máximo de, máximo
        de, hasta un máximo de, no supera, no superan, no superaba, no superaban, no sobrepasa, no sobrepasan, no
        excede, no exceden, no pasa de, no pasan de, no pasaban de""",
    exact="""asciende|ascendió|llega|llegó|llegado a, alcanza*, alcanzó, alcanzando los, exactamente, precisamente,
        concretamente, en concreto, un total de, total de, los, las, ya son, récord|máximo de, suman, suma, sumaba*,
        totaliza*, nada menos que, nada más y nada menos que, ni más ni menos que, la friolera de, máximo histórico
        de""",
    approx_after="aproximadamente, más o menos, aprox, poco más o menos, o así, arriba o abajo",
    more_after="y pico, y tantos, y tantas, y algo, largos, largas, y un poco más",
    least_after="o más, como mínimo, por lo menos, al menos, o incluso más, a lo menos, cuando menos, como poco",
    floor="no menos, ni uno menos, y no menos, no son menos, ninguno menos",
    range_from="entre, de, desde, del",
    range_to="y, a, o, hasta, al",
    more="más, nuevos, nuevas, otros, otras, adicionales, nuevo, nueva, otro, otra",
    definite="""los, las, estos, estas, de los, de las, todos los, esos, esas, aquellos, aquellas, todas las, a los, a
        las, todos estos, todos esos, a todos los, a esos, a estos, dichos, los mismos""",
    others="otros, otras, restantes, demás, el resto de",
    recognised="""reconoc*, considerad*, considera*2, consideró, consideraron, considerar, declarad*, declaró,
        declararon, clasific*, registrado*, registrada*, registra, registró, contabiliza, calific*, catalog*,
        tipificad*, designad*, designó, certific*, acredit*, proclamad*, ostenta*, estatus, estatuto, condición de, la
        condición, categoría de, tenid*|tiene|tienen por, adoptad*|incluid*|señalad* como""",
    added="""agregad*, agregaron, agregan, agregándose, añadid*, añadirse, añadió, añadieron, añaden, sumaron, sumad*,
        se suman|sumó|sumaron, sumándose, aumentó|creció|subió|incrementó en, aumento de, incremento de, más que,
        incorpor*, incluyó, incluyeron, inscrit*, inscribió, inscribieron, ingresó, ingresaron, ingresad*, ingresos,
        ingresan, entraron, entró, entran, entradas, altas, dio|dieron|dados de alta, causaron alta, engros*, adiciones,
        se documentaron, nuevos|nuevas
        casos|ingresos|nombres|detenciones|capturas|arrestos|encarcelamientos|detenidos|inclusiones|incorporaciones,
        casos|nombres|detenciones|capturas|arrestos|encarcelamientos|detenidos nuevos|nuevas, inclusiones""",
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
        volvieron|regresaron|vuelven|regresan a sus casas, sacó|sacaron de, sacad* de, perdonad*, perdonó, liberad*,
        liberar*, libera, liberan, liberó, liberando, liberacion*""",
    arrested="""encarcelacion*, encarcelamiento*, encarceló, encarcelaron, arrestad*, arresta, arrestó, arrestaron,
        arrestos, detuvo, detuvieron, detenciones, captur*, apresad*, apresó, apresaron, apresamiento*, aprehend*,
        aprehension*, secuestrad*, secuestr*, encerró, encerraron, redada*, fue|fueron|sido|recién
        detenid*|arrestad*|apresad*|capturad*|recluid*, fueron encarcelad*, nuevos detenidos|presos, cayeron|cayó|caído
        pres*""",
    died="""murió, murieron, muerto*, fallecido*, falleció, fallecieron, muerte*, han muerto, fallecid*, perdieron la
        vida, perdió la vida, perdido la vida, mueren, muere, morir, perecieron, perecido, ahorcad*, ejecutad*, ejecutó,
        ejecutaron, asesinad*, fusilad*, suicid*, deceso*, defuncion*, muerte bajo custodia, falleciendo""",
    court="""sujet* a, someti*, siguen sujetas, bajo|con medidas, medidas, cautelar*, proces* penales, procesad*,
        procesó, procesaron, procesamiento*, conden*4, juzgad*, juzgó, juzgaron, acusad*, acusó, acusaron, acusan,
        imputad*, imputó, enjuici*, multad*, multó, multaron, perseguid*, sentenciad*, sentenció, sentenciaron,
        interrogad*, investigad*, citad*, citó, allanad*, reprimid*, hostigad*, golpead*, torturad*, sancionad*,
        sancionó, bajo fianza, libertad condicional|restringida|vigilada, régimen de presentación, régimen abierto,
        enfrenta*, afronta*, inhabilitad*, despojad*, desnacionalizad*, culpable*, represaliad*, arresto administrativo,
        detenciones administrativas""",
    holds="""hay, había, hubo, habían, tiene, tienen, tenía, tenían, mantiene*, mantenía*, mantener, cuenta, cuentan,
        contaba, contaban, contó, existe, existen, existía*, retiene*, retenía, registra, registran, registraba,
        registro, contabiliza*, contabilizó, comput*4, maneja*2, suma, suman, encierra*, alberga*, guarda, guardan,
        guardaba, hacina*, acumula*, están, estaban, son, permanecen, permanecían, siguen, figura, figuran, figuraban,
        aparecen, aparecían, consta, constan, constaban, languidecen, documenta, documentan, documentó, documentado*,
        identific*, consigna*, cifra, cifran, cifraba, recuenta, reporta, reportan, reportaba, enumera*, da cuenta de,
        arroja, arrojó, situaba, acabó, cerró, cerró|terminó|acabó|concluyó|finalizó|comenzó|arrancó|empezó|inició con,
        guardan|padecen|sufren|cumplen|purgan prisión|cárcel, pagan condena, purga, purgan, lleva*|tiene*|mantiene*
        preso*|presos|encarcelad*|identificad*|registrad*|documentad*, ha
        identificado|documentado|contabilizado|registrado|verificado, sigue|seguía habiendo, subsisten, cuenta con, se
        encuentran|encuentra|encontraban|hallan|hallaban|pudren|registran|contabilizan|contaban|cuentan, se pudren""",
    remain="""queda, quedan, quedaba*, quedó, quedaron, quedando, quedar, quedarán, quedado, permanece*, permanecía*,
        siguen, sigue, seguía*, siguiendo, seguir, continúa*, continuaba*, aún, todavía, restan, resta, restaban,
        restante*, subsisten, se mantienen|quedan|quedaron, no ha|han salido, no ha|han sido liberad*|excarcelad*, no
        han recuperado|recobrado la libertad, sin|por liberar|excarcelar, pendientes de
        liberar|liberación|excarcelación, falta, faltan""",
    prison="""en prisión|prisiones, en la|las cárcel|cárceles|prisión|prisiones, en cárceles, entre|tras las|los
        rejas|barrotes, entre|tras rejas|barrotes|muros, rejas, barrotes, encarcelado*, encarcelada*, recluid*,
        encerrad*, apresad*, cautiv*, retenid*, internad*, reclus*, detenid*, preso, presa, presos, presas, prisión,
        prisiones, cárcel, cárceles, calabozo*, mazmorra*, celdas, penales, presidio, centros|establecimientos
        penitenciarios, centros|centro de reclusión|detención, bajo custodia|arresto|detención|llave, en
        detención|cautiverio|reclusión, privad* de libertad, privad* de la|su libertad, sin libertad, a la sombra,
        colonias penales, campos de trabajo, en manos|poder del régimen""",
    tally="""número, total, cifra, cifras, balance, recuento, en total, conteo, cantidad, registro, suma, tabla, saldo,
        cómputo, censo, contador, marcador, estadística*, contabilidad, totales, número total, cifra total, cifra
        oficial, estimación, estimaciones, inventario, sumatoria, guarismo, cuenta total""",
    reaches="""subió|sube|suben|subieron|subía|subido|creci*|crece*|aument*|increment*|elev*|ascend*|asciend*|escal*|trep*|salt*|dispar*|bajó|baja|bajan|bajaron|bajado|descend*|desciend*|cayó|cae|caen|cayeron|caído|reduc*|reduj*|disminu*|retroced*|encogi*
        a|hasta, ascendía|asciende|ascienden|sube|elevó|llega|llegó|llegan|llegado|pasó ya a,
        pasó|pasa|pasaron|pasan|pasado|llega|llegó|llegaba|llegado a|hasta, llegan|llegaron hasta, llegó a ser de,
        sitú*|situó|sitúa|situ*|ubic*|coloc*|cifr*|estim*|calcul*|fij*|plant*|queda|quedó|quedaba|quedando|mantiene|mantuvo|deja|dejó|cierra|cerró
        en, es|era|fue|es ya|hoy|ahora|actualmente de, es de, era de, fue de, sigue siendo de, ha sido de, suma, suman,
        sumaba, sumaban, sumó, sumaron, suma ya, suman ya, ya suman, ya suma, ya son, son, totaliz*, contabiliz*,
        alcanz*, ronda, rondan, rondaba, rondaban, arroj*, arroja|deja|da|hace|para un total de, nuevo récord de, un
        récord de, récord de, máximo de, consta de, constaba de, cuenta con, contaba con, cuenta ya con, tiene ya, ya
        tiene, abarca*, comprende, comprendía, incluye, incluía, contiene, contenía, recoge, recogía, reúne, reunía,
        agrupa, enumera*, acumula*, engloba*, rebasa, rebasan, habla|hablan ya de, ya van, van ya, lleva ya""",
    lists="""lista, listas, listado, registro, relación, base de datos, tabla, base, padrón, listados, registros, bases
        de datos, censo, censos, nómina, nóminas, padrones, catálogo, fichero, archivo, inventario, planilla, roster""",
    now="""hoy, hoy por hoy, hoy en día, a fecha de hoy, actualmente, ahora, ahora mismo, ya, actual, a la|esta fecha,
        hasta la|esta fecha, en la actualidad, hasta la actualidad, al|a día de hoy, en este|estos
        momento|momentos|instante, a estas alturas, de momento, por ahora, por el momento, estos días, esta semana, al,
        al cierre de, a cierre de, al cierre, al corte, con corte a|al|del|en, a|con fecha de, a|con fecha, hasta
        el|este|esta, hasta ahora|hoy, hasta el momento, al presente, para el, para la fecha, por estas fechas, al
        momento""",
    since="""desde el inicio|comienzo|golpe|estallido, desde 2014|2015|2017|2018|2019|2020|2021|2022|2023|2024, desde
        octubre, desde julio, desde agosto, desde que, desde las|la|los
        elecciones|protestas|presidenciales|rebelión|crisis|invasión|llegada|comicios, a lo largo del|de, a partir de,
        en los últimos, en los dos|tres últimos, en el último año, durante los últimos, en un año, en
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
        anterior, la víspera, la misma fecha, en comparación, comparad* con, frente a, respecto a|de|al, en contraste,
        versus, habían, tenía, en su peor momento, en el pico, en su pico|máximo, en su punto más alto, momento álgido,
        llegó|llegaron a ser, antaño""",
    hypothetical="""podría*, podrá*, podamos, puede, pueden, posible, posibles, posiblemente, probablemente, quizá*, tal
        vez, acaso, eventual*, hipotétic*, sería, serían, habría, habrían, debería*, estaría*, planea*, plan de|para,
        prevé, promet*, propon*, propuso, negocia*, esperan|espera liberar|que, confía* en, aspira a, pretende*,
        ofrece*, ofreció, oferta, baraja*, si, quiere*, ojalá, a cambio de, en caso de, de liberarse, en realidad, real,
        verdadera cifra, verdadero número, abría la puerta, pediría, pidió liberar, pidió, ampliar el trato""",
    supposes="""supongamos, imaginemos, imagine, imaginen, imaginad, pongamos que, supón, supongan, supón que, digamos
        que, y si, qué pasaría si""",
    rate="""por millón, por cada, por habitante, de cada, por cada mil, por cien mil, por 100.000, por cada 100.000, por
        mil, per cápita, por 100, por cada millón""",
    several="""sumados los tres|dos países, sumados ambos países, entre|en los dos|tres|cuatro países, en ambos países,
        en todo el mundo, en el mundo|planeta|continente, a nivel mundial, a escala mundial, en la región, en toda la
        región, en américa latina, en latinoamérica, las tres dictaduras juntas, sumadas las tres dictaduras""",
    partitive="""de ellos|ellas|estos|estas|esos|esas|aquellos|quienes, de los|las cuales|que|mismos, de los, de las, de
        entre|dentro ellos|ellas, de entre los, entre ellos|ellas|estos|estas|esos|quienes, entre los|las cuales|que,
        del total|conjunto|grupo, de ese|este|dicho total|número, de esa|esta|dicha cifra, de los|las
        restantes|nuevos|primeros|recién, de los que quedan, entre los presos|detenidos|liberados|excarcelados, uno|una
        de cada""",
    including="""se divide|dividen en, desglos*, repartid* en, entre ellos|ellas|quienes|estos|estas, entre los|las,
        entre los|las que|cuales, incluid*, incluye*, incluye*|incluyendo a, se incluyen, figuran, figuran entre,
        destacan, tales como""",
    says="""según, de acuerdo con|a, conforme a|al, dijo, dijeron, dice, dicen, afirm*4, reportó, reportaron, reporta,
        reportan, asegur*4, señal*4, estim*4, calcul*4, anunci*4, confirm*4, indic*4, precisó, publicó, publica,
        contabiliza*, recuerda*, recordó, dio a conocer, agregó, añadió, agrega, añade, detall*4, sostuvo, sostiene*,
        expresó, manifestó, apunt*4, advirtió, advierte*, alert*4, subray*4, destac*4, explic*4, comentó, escribió,
        escribe, difund*, divulgó, compartió, revel*4, citó, cita, recoge, constat*, ratificó, reiteró, lamentó,
        comunicó, tuiteó, puntualizó, resaltó, datos|cifras de, en palabras de, a juicio|decir de, informó, informa,
        informan, informaron, denunció, denuncia, denuncian, denunciaron""",
    negation="""no, ningún, ninguno, ninguna, nadie, sin, ni, nunca, cero, niega, no hay, no existen, tampoco, jamás,
        carece de, carecen de, desmiente, rechaza""",
    idle="""como nunca, todavía nunca, no pueden, no puede, nunca antes, más que nunca, jamás antes, sin duda, sin
        embargo, no solo, no sólo, no obstante, sin precedentes, sin cesar, sin pausa""",
    besides="""además de, aparte de, más allá de, además del, además de los, además de las, aparte de los, aparte de
        las, amén de, sin contar, sin contar a, sin incluir, sin incluir a, excluyendo, excluidos, salvo, excepto, al
        margen de, a excepción de, más allá de los""",
    ands="y, pero, mientras, mientras que, en tanto",
    valid="""datos al, datos a, actualizado, datos con corte, datos actualizados, actualizado al, actualizada al,
        actualizado a, actualización al, actualización, última actualización, cifras al, información al, fecha de corte,
        corte al, corte del, datos del""",
    demands="""exige*, exigió, pide*, pidió, demanda*, llama*, debe, deben, inmediata*, incondicional*, reclama*,
        insta*, liberen, hasta que todos, hasta que""",
    entries="nombres, nombre, fichas, apellidos, identidades",
    they="""son, ya son, ascienden a, suman, suman ya, ya suman, son ahora, son hoy, son ya, hoy son, ahora son, son
        actualmente, siguen siendo, van ya, ya van, totalizan, ya ascienden a, ya eran""",
    they_were="""eran, cuando eran, eran ya|entonces, entonces eran, había, habían sido, habían|había
        reportado|contabilizado|registrado, sumaban, cuando sumaban, contabilizaba*, registraba*, contaba con, tenía,
        totalizaban, ascendía*|ascendían a, rondaban, reportaba, figuraban, figuraban ya, constaban, incluía, contenía,
        recogía, en el anterior, se hablaba de, se contaban, se contabilizaban""",
    altogether="en total, un total de, total de, en conjunto, en su totalidad, acumulad*",
    denials="niega que, negó que, niegan que, desmintió, desmiente",
    related="lea también, lee también, lea además, le puede interesar, ver también, te puede interesar",
    arrives="llegan, llegaron, llegado, llegó, llega",
    out_of="de los, de las, de esos, de estos",
    so_many="""tantos, tantas, esos son los, tal es el número de, tantos son, tantas son, ese es el número de, esa es la
        cifra de, esta es la cifra de, este es el número de, tal es la cifra de, esa es la cantidad de""",
    asks="""cuántos, cuántas, cuántos son, cuántas son, qué número de, qué cantidad de, cuál es el número, cuál es la
        cifra, cuánta gente, cuántos hay, cuántas hay, cuántos quedan""",
    sanctions="""sancion*, medidas restrictivas, lista de extremistas, lista de terroristas, lista negra, listas negras,
        lista de sancionados, lista de personas no gratas, lista de buscados, lista terrorista, registro de extremistas,
        agentes extranjeros, congelación de activos, congelación de bienes, prohibición de entrada, lista de
        inhabilitados, inhabilitaciones""",
    served="""padrin*, madrin*, apadrin*, escribieron a, apadrinamiento*, paquetes para, cartas a, postales a,
        escribieron cartas, escribir a, enviaron cartas a, tarjetas a, cartas para, postales para, tarjetas para""",
    this_month="mes, del mes, el mes, este mes, de este mes, el presente mes",
    year_word="año, del año, el año",
    today="hoy, hoy día, a día de hoy, al día de hoy, hoy en día, hoy por hoy, en el día de hoy",
    yesterday="ayer, anoche",
    month_end="""fin|final|finales|fines|últimos|cierre de|del, fin|final|finales|cierre del año, el fin|cierre de|del,
        a|al fin|final|fines|finales|cierre|término|últimos de|del, hacia|hasta finales de, hasta el cierre de, último
        día de|del, el|al último día de|del, cerró, acabó, cierra, cerraba, cerraron, acababa, terminó, terminaba,
        concluyó, concluía, finalizó, culminó, despidió, despedía, al
        acabar|cerrar|terminar|concluir|finalizar|culminar""",
    month_start="""principios de, inicio de, comienzos de, a principios de, a comienzos de, al comienzo de, al inicio
        de, a inicios de, inicios de, inicio del, principios del, a principios del, primeros de, a primeros de, comienzo
        de, arrancó, empezó, comenzó, inició, al empezar, a comienzos del, al arrancar""",
    not_as_of="""desde, tras, después, antes, hasta, entre, durante, a partir del, del, de, después de, antes de, luego
        de, posterior a, a raíz de, elecciones de, protestas de, comicios de, fechad*, celebrad* el, nacid* el""",
    year_ago="""un año antes|atrás, hace un año, hace exactamente|justo|casi un año, exactamente|justo un año antes,
        hace ahora un año, doce meses antes, hace doce meses, la|el misma|mismo fecha|día del año anterior, por estas
        fechas el año pasado""",
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
    ),
)
