"""Spanish."""

from __future__ import annotations

from datetime import date

from ._model import Example, Language

LANGUAGE = Language(
    code="es",
    name="Spanish",
    function_words="""
        el, la, los, las, un, una, unos, unas, de, del, al, a, en, y, o, que, por, para, con, sin, se, su, sus, lo,
        le, les, no, es, son, era, eran, fue, fueron, ha, han, había, hay, está, están, como, más, pero, ya,
        también, entre, hasta, desde, sobre, según, este, esta, estos, estas, ese, esa, aún, todavía, quien,
        quienes, cuando, tras, ni, si, solo, siguen, quedan, cada, durante, ellos, ellas, ser, allí
    """,
    terms="""
        preso* político*, presa* política*, persona* presa* política*, prisionero* político*, prisionera* política*,
        detenido* político*, detenida* política*, reo* político*, preso* de conciencia, prisionero* de conciencia,
        prisioneros políticos y de conciencia, presos políticos y de conciencia, reclusos políticos,
        recluso* por motivos políticos, preso* por motivos políticos, presos por razones políticas,
        persona* presa* con fines políticos, detenidos por razones políticas, detenidos por motivos políticos,
        persona* privada* de libertad por razones políticas, rehenes políticos,
        personas detenidas por motivos políticos, encarcelados por motivos políticos,
        personas encarceladas por motivos políticos, personas presas por motivos políticos,
        presos por motivos políticos, presos del régimen, presas y presos políticos, presos y presas políticas
    """,
    grounds="""
        por motivos políticos, por razones políticas, con fines políticos, por causas políticas, por motivación
        política, políticamente motivad*, por sus convicciones, por sus ideas, por sus opiniones
    """,
    captives="""
        preso*, presa*, prisionero*, detenido*, detenida*, recluso*, reo*, rehen*, encarcelado*, encarcelada*,
        opositor*, disidente*, activista*, manifestante*, indultado*
    """,
    persons="""
        persona*, personas, ciudadano*, ciudadana*, nombres, individuo*, gente, cubanos, venezolanos, nicaragüenses,
        bielorrusos, nombre, fichas
    """,
    groups="""
        mujer*, hombre*, menor*, adolescente*, niño*, niña*, periodista*, bloguero*, abogado*, médico*, maestro*,
        profesor*, estudiante*, sacerdote*, religioso*, creyente*, defensor* de derechos, anciano*, adulto* mayor*,
        enfermo*, gravemente enfermo*, discapacitado*, extranjero*, militar*, soldado*, civil*, ucraniano*, polaco*,
        lituano*, madre*, padre*, miembro*, político opositor, sindicalista*, trabajador*, científico*, músico*,
        estadounidense*, adulto*, joven*, masculino*, femenino*, artista*, indígena*, líder*, patologías,
        trastornos, esperan sentencia, sentencia, sedición, con condena, cumplen condena, tienen condena,
        desconocido paradero, paradero desconocido, jóvenes, de la tercera edad, sin sentencia, sentenciado*, trans,
        condenado*, convicto* de conciencia, condenado* de conciencia
    """,
    places="cárcel de, penal de, colonia, estado de, provincia, municipio, ciudad de, centro penitenciario",
    former="ex, antiguo*, exprisionero*, expreso*, ex preso*",
    things="""
        año*, días, día, mes, meses, semana*, hora*, minuto*, por ciento, %, rublo*, dólar*, euro*, multa*, caso,
        casos, artículo*, país*, veces, vez, pena*, acta*, allanamiento*, tribunal*, empresa*, organización*,
        organizaciones, ong, marcha*, kilómetro*, km, metro*, millón, millones, voto*, sanciones, sanción, juez,
        jueces, fiscal*, participante*, carta*, página*, punto*, lugar*, libro*, empleado*, candidato*, muertos,
        muertes, heridos, medios, cargos, protestas, detenciones políticas, nacionalidades, edad, años
    """,
    numbered="""
        artículo*, art, inciso, n°, no, número, edad, página*, canal, resolución, ley, decreto, número de
        expediente, n.º, nro
    """,
    units={
        1: "uno, un, una",
        2: "dos",
        3: "tres",
        4: "cuatro",
        5: "cinco",
        6: "seis",
        7: "siete",
        8: "ocho",
        9: "nueve",
        10: "diez, decena",
        11: "once",
        12: "doce",
        13: "trece",
        14: "catorce",
        15: "quince",
        16: "dieciséis",
        17: "diecisiete",
        18: "dieciocho",
        19: "diecinueve",
        20: "veinte, veintena",
        21: "veintiuno, veintiún, veintiuna",
        22: "veintidós",
        23: "veintitrés",
        24: "veinticuatro",
        25: "veinticinco",
        26: "veintiséis",
        27: "veintisiete",
        28: "veintiocho",
        29: "veintinueve",
        30: "treinta",
        40: "cuarenta",
        50: "cincuenta",
        60: "sesenta",
        70: "setenta",
        80: "ochenta",
        90: "noventa",
        100: "cien, ciento",
        200: "doscientos, doscientas",
        300: "trescientos, trescientas",
        400: "cuatrocientos, cuatrocientas",
        500: "quinientos, quinientas",
        600: "seiscientos, seiscientas",
        700: "setecientos, setecientas",
        800: "ochocientos, ochocientas",
        900: "novecientos, novecientas",
    },
    multipliers={
        12: "docena",
        100: "centenar",
        1000: "mil, millar",
        1_000_000: "millón, millones",
    },
    fixed={
        100: "un centenar, una centena",
        1000: "un millar",
        10: "una decena",
        12: "una docena",
        20: "una veintena",
        1500: "millar y medio, un millar y medio, mil y medio",
        50: "medio centenar",
        500: "medio millar",
        30: "una treintena",
        15: "una quincena",
        40: "una cuarentena",
        70: "una setentena",
        60: "una sesentena",
        5000: "cinco millares",
    },
    vague={
        24: "docenas, decenas, varias decenas, unas decenas, decenas y decenas",
        200: "cientos, centenares, varios cientos, varios centenares, unos cientos, cientos y cientos",
        2000: "miles, millares",
        20000: "decenas de miles",
        200000: "cientos de miles",
    },
    joiners="y",
    endings="a, o, er",
    approx="""
        unos, unas, alrededor de, aproximadamente, en torno a, cerca de unos, más o menos, aproximado de,
        alrededor de unos, algo así como
    """,
    fewer_than="""
        casi, cerca de, menos de, poco menos de, por debajo de, no llega a, próximo a, menor a,
        roza, rozan, rozaba
    """,
    more_than="""
        más de, más del, supera, superan, superó, supera los, superan los, supera las, superó los, rebasa,
        por encima de, sobrepasa, poco más de, excede, mayor a, mayor de
    """,
    at_least="al menos, por lo menos, como mínimo, mínimo, no menos de, cuando menos, mínimo de",
    at_most="hasta, a lo sumo, como máximo, máximo, no más de",
    exact="""
        asciende a, ascendió a, alcanza, alcanzó, alcanza los, llega a, llegó a, exactamente, un total de, total de,
        los, las, ya son, récord de, suman
    """,
    more_after="y pico",
    least_after="o más, como mínimo, por lo menos, al menos",
    floor="no menos",
    range_from="entre, de, desde, del",
    range_to="y, a, o, hasta, al",
    definite="los, las, estos, estas, de los, de las, todos los",
    more="más, nuevos, nuevas, otros, otras, adicionales, nuevo, nueva, otro, otra",
    others="otros, otras, restantes, demás",
    recognised="""
        reconocido*, reconocida*, reconoció, considerado*, considerada*, considera, declarado*, clasificado*,
        registrado*, registra, registró, contabiliza, calificado*, ha reconocido, estatus
    """,
    added="""
        agregado, agregados, agregaron, añadido*, añadirse, añadió, añadieron, se sumaron, sumaron, suma,
        aumentó en, creció en, incorporado*, se han agregado, ingresaron, entraron, encarcelamientos nuevos,
        nuevas detenciones, detenciones nuevas, nuevos encarcelamientos, incremento de, más que, aumento de
    """,
    grows="""
        aumentó, creció, subió, bajó, crecieron, aumentaron, pasó, pasaron, pasado, pasa, cayó, disminuyó,
        descendió, redujo
    """,
    by="en",
    freed="""
        excarcelacion*, liberado*, liberada*, liberar, libera, liberó, liberación, liberaciones, excarcelado*,
        excarcelada*, excarceló, excarcelación, excarcelaciones, excarcelar, indult*, indultado*, indultó, soltar,
        soltado*, soltó, salió, salieron, salido, salida*, salen, amnisti*, canje*, canjeado*, desterrado*,
        desterró, destierro, deportado*, expulsado*, expulsó, en libertad, libres, libre, libertad, cruzaron,
        enviadas, enviados, cumplieron, llegaron, volver a casa, volvieron a casa, regresaron a casa, regresar a
        casa, llegan
    """,
    arrested="""
        encarcelacion*, encarcelamiento*, arrestado*, arrestada*, detuvo, detuvieron, capturado*, capturada*,
        apresado*, encarceló, fueron detenid*, aprehendido*, secuestrado*, detenciones, arrestos
    """,
    died="murió, murieron, muerto*, fallecido*, falleció, fallecieron, muerte*, han muerto, fallecid*",
    court="""
        sujetas a, sujetos a, sometidas, sometidos, siguen sujetas, bajo medidas, procesos penales, condenado*,
        condenada*, juzgado*, procesado*, procesada*, acusado*, acusada*, imputado*, enjuiciado*, multado*,
        perseguido*, sentenciado*, interrogado*, medidas, cautelares, sancionado*
    """,
    holds="""
        hay, había, tiene, tienen, mantiene, mantienen, cuenta con, existen, existe, retiene, registra, contabiliza,
        contabilizó, contabilizaba, suma, suman, encierra, están, son, permanecen, alberga, documenta, documentó,
        acabó, cerró, figuran, siguen, estaban, habían, registro, se pudren, languidecen
    """,
    remain="""
        quedan, queda, permanecen, permanece, siguen, sigue, continúan, continúa, aún, todavía, quedaban, quedaron,
        restantes, restan, quedó, permanecían, seguían, continuaban
    """,
    prison="""
        en prisión, en la cárcel, en cárceles, tras las rejas, entre rejas, encarcelado*, encarcelada*, recluido*,
        recluida*, detenidos, detenidas, en las cárceles, privado* de libertad, privada* de libertad, presas,
        presos, prisión, cárceles, cárcel, bajo custodia, en las prisiones, prisiones
    """,
    tally="número, total, cifra, cifras, balance, recuento, en total, conteo, cantidad, registro, suma, tabla, saldo",
    reaches="""
        se elevó a, elevó a, se elevan a, cifró en, se cifra en, pasó a, situó en, sitúa en, asciende a, ascendió a,
        ascendía a, alcanza, alcanzó, llega a, llegó a, se eleva a, subió a, bajó a, se sitúa en, se ubica en, suma,
        ya son, son, es de, era de, fue de, aumentó a, contabiliz*, llegó a ser de, trepó a, escaló a, bajó hasta,
        subió hasta, descendió a, cayó a, se redujo a, situaba en, ronda, rondan, nuevo récord de, un récord de,
        récord de, incluye, incluía, contiene, contenía, recoge, recogía, rebasa, rebasan
    """,
    lists="lista, listas, listado, registro, relación, base de datos, tabla, base, padrón",
    now="""
        hoy, actualmente, ahora, a la fecha, hasta la fecha, en la actualidad, al día de hoy, en este momento, al,
        al cierre de, ya, hasta el, hasta ahora, al corte, para el
    """,
    openers="desde",
    since="""
        desde el inicio, desde 2014, desde 2018, desde 2020, desde 2021, desde octubre, desde julio, desde agosto,
        desde que, a lo largo de, en los últimos, en el último año, durante los últimos, en un año, acumulado desde
    """,
    ever="""
        alguna vez, a lo largo de los años, han pasado por, pasaron por, que pasaron por prisión, acumulado, en
        algún momento, en uno u otro momento, han pasado por ella, han pasado por la lista, han sufrido prisión
        política, han sido presos políticos
    """,
    past="""
        hace un año, un año antes, anteriormente, antes, entonces, el año pasado, hace un mes, en comparación,
        frente a, aquel día, año anterior, mes anterior, habían, tenía, semana anterior, una semana antes, un mes
        antes, en su peor momento, llegó a ser, llegaron a ser, el mes pasado, la semana pasada, días antes, meses
        antes, un día antes, el día anterior
    """,
    hypothetical="""
        podría*, podrían, puede, pueden, posible*, probablemente, quizá*, tal vez, planea*, prevé, prometió, si,
        quiere*, en realidad, real, abría la puerta, pediría, pidió liberar, pidió
    """,
    supposes="supongamos, imaginemos, imagine",
    rate="por millón, por cada, por habitante",
    several="sumados los tres países, en los tres países",
    partitive="""
        de ellos, de ellas, de los cuales, de las cuales, de estos, de estas, de los, de las, entre ellos, entre
        ellas, del total, cada, de los restantes, de los que quedan, de las restantes, entre los cuales
    """,
    including="""
        se divide en, se dividen en, desglosa en, entre ellos, entre ellas, incluyendo, incluido*, incluida*,
        entre los, entre las, figuran, incluye
    """,
    says="""
        según, de acuerdo con, dijo, dice, afirmó, afirma, informó, informa, denunció, denuncia, reportó, reporta,
        aseguró, asegura, señaló, señala, estimó, estima, anunció, confirmó, confirma, indicó, precisó, publicó,
        calcula, contabiliza, recordó, dio a conocer, agregó, añadió, agrega
    """,
    besides="además de, aparte de, más allá de, además del",
    ands="y, pero, mientras",
    valid="datos al, datos a, actualizado",
    negation="no, ningún, ninguno, ninguna, nadie, sin, ni, nunca, cero, niega, no hay, no existen",
    entries="nombres, nombre, fichas",
    they="son, ya son, ascienden a",
    they_were="""
        eran, cuando eran, había, habían sido, sumaban, contaba con, figuraban, cuando sumaban, se hablaba de, eran
        ya
    """,
    altogether="en total, un total de",
    so_many="tantos, tantas, esos son los, tal es el número de",
    asks="cuántos, cuántas, cuántos son",
    sanctions="sanción, sanciones, sancion*, medidas restrictivas, lista de extremistas, lista de terroristas",
    served="padrin*, madrin*, apadrin*, escribieron a",
    this_month="mes, del mes",
    idle="como nunca, todavía nunca",
    out_of="de los, de las, de esos, de estos",
    arrives="llegan, llegaron, llegado, llegó, llega",
    denials="niega que, negó que, niegan que, desmintió, desmiente",
    related="lea también, lee también, lea además, le puede interesar, ver también, te puede interesar",
    demands="""
        exige*, exigió, exigen, pide*, pidió, demanda*, llama*, debe, deben, inmediata*, incondicional*, reclama*,
        insta*, liberen, hasta que todos, hasta que
    """,
    year_word="año, del año",
    today="hoy",
    yesterday="ayer, anoche",
    month_end="""
        fin del año, final del año, finales del año, fin de, finales de, a fines de, final de, cierre de, al cierre
        de, a finales de, último día de, cerró, acabó, cierra, a cierre de, al cierre del, al final del, a fin de, a
        fines del, al término de
    """,
    month_start="principios de, inicio de, comienzos de, a principios de",
    not_as_of="desde, tras, después, antes, hasta, entre, durante, a partir del, del, de",
    year_ago="un año antes, hace un año, un año atrás, exactamente un año antes, doce meses antes",
    abbreviations="""
        sr, sra, dr, art, no, núm, ene, feb, mar, abr, may, jun, jul, ago, sep, sept, oct, nov, dic, ee.uu, etc,
        aprox, lic
    """,
    sources={
        "human rights defenders": "defensores de derechos humanos, organizaciones de derechos humanos",
        "opposition": "oposición",
        "Mechanism for the Recognition of Political Prisoners": "el mecanismo",
        "UN": "ONU",
    },
    countries={
        "BY": "bielorrus*, bielorrusia, belarús, belarus, minsk",
        "RU": "rus*4, rusia, moscú, kremlin",
        "UA": "ucrani*, kiev",
        "VE": "venezuel*, venezolan*, caracas, chavista*, tocorón, helicoide",
        "CU": "cuba, cuban*, habana, isla",
        "NI": "nicaragua*, nicaragüens*, managua",
        "BO": "bolivia*",
        "US": "estados unidos, EE.UU, estadounidense*, washington, EEUU",
        "CN": "chino*, china, pekín, chin*2",
        "LT": "lituan*",
        "PL": "polac*, polonia",
        "AR": "argentin*, buenos aires",
        "CO": "colombia*",
        "GT": "guatemal*",
        "SV": "salvador*, salvadoreñ*",
        "MX": "méxic*, mexican*",
        "EH": "saharau*",
        "ES": "españa, español*, madrid",
        "GE": "georgian*, tiflis",
        "AZ": "azerbaiyan*, azerí*, bakú",
        "KZ": "kazaj*, astaná",
        "TR": "turc*, turquía, ankara",
        "IR": "iraní*, teherán",
        "HK": "hong kong*",
        "EG": "egipci*, el cairo",
        "DZ": "argelin*, argel",
    },
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
