"""Portuguese."""

from __future__ import annotations

from datetime import date

from ._model import Example, Language

UNITS = {
    1: "um, uma", 2: "dois, duas, ambos, ambas, um par de, par de", 3: "três", 4: "quatro", 5: "cinco", 6: "seis",
    7: "sete", 8: "oito", 9: "nove", 10: "dez, dezena", 11: "onze", 12: "doze", 13: "treze", 14: "catorze, quatorze",
    15: "quinze", 16: "dezesseis, dezasseis", 17: "dezessete, dezassete", 18: "dezoito", 19: "dezenove, dezanove",
    20: "vinte", 30: "trinta", 40: "quarenta", 50: "cinquenta", 60: "sessenta", 70: "setenta", 80: "oitenta",
    90: "noventa", 100: "cem, cento", 200: "duzentos, duzentas", 300: "trezentos, trezentas",
    400: "quatrocentos, quatrocentas", 500: "quinhentos, quinhentas", 600: "seiscentos, seiscentas",
    700: "setecentos, setecentas", 800: "oitocentos, oitocentas", 900: "novecentos, novecentas",
}  # fmt: skip
FIXED = {
    100: "uma centena", 1000: "um milhar", 12: "uma dúzia", 10: "uma dezena",
    1500: "mil e quinhentos, um milhar e meio, milhar e meio, mil e meio", 50: "meia centena, cinco dezenas",
    20: "duas dezenas, uma vintena", 500: "meio milhar, cinco centenas", 6: "meia dúzia", 5: "meia dezena",
    18: "uma dúzia e meia, dúzia e meia", 24: "duas dúzias", 36: "três dúzias", 30: "três dezenas, uma trintena",
    40: "quatro dezenas", 15: "uma quinzena", 150: "uma centena e meia, centena e meia, cento e meio",
    200: "duas centenas, um par de centenas", 250: "duas centenas e meia", 300: "três centenas",
    400: "quatro centenas", 600: "seis centenas", 700: "sete centenas", 800: "oito centenas", 900: "nove centenas",
    2000: "dois milhares", 3000: "três milhares", 2500: "dois milhares e meio",
}  # fmt: skip
COUNTRIES = {
    "BY": "bielorr*, belarus*, minsk, bielo russ*, bielorrúss*", "RU": "russ*3, rússia, moscou, moscovo, kremlin",
    "UA": "ucrân*, ucrani*, kiev", "VE": "venezuel*, caracas, venezuelan*, chavist*, chavismo, miraflores",
    "CU": "cuba, cuban*, havana, castrist*", "NI": "nicarágua, nicaraguens*, manágua, orteguist*",
    "US": "estados unidos, EUA, americano*, washington", "BR": "brasil*, brasília",
    "PT": "portugal, português*, lisboa", "AO": "angol*, cabinda", "MZ": "moçambi*", "GW": "guiné bissau, guineense*",
    "GE": "georgian*, tbilisi", "AZ": "azerbaij*, baku, bacu", "TR": "turc*, turquia, ancara",
    "IR": "iranian*, teerã, teerão", "CN": "chines*, pequim", "HK": "hong kong*", "EG": "egípci*, cairo",
    "DZ": "argelin*, argel", "MM": "mianmar, myanmar, birman*, birmânia, rangum, yangon, naipidau",
    "SY": "síri*, damasco", "SA": "saudit*, riad, riade", "VN": "vietnamit*, vietnã, vietname, hanói",
    "ER": "eritre*, asmara", "ET": "etíop*, etiop*, adis abeba", "RW": "ruand*, kigali", "UG": "ugand*, kampala",
    "UZ": "uzbe*, tashkent", "TJ": "tadjiq*, dushanbe", "TM": "turcom*, turquemen*",
    "KZ": "cazaq*, cazaquistão, astana", "KG": "quirguiz*", "BH": "barein*, bahrein*", "IL": "israel*",
    "PS": "palestin*", "KP": "norte corean*, coreia do norte, pyongyang", "ZW": "zimbab*, harare",
    "MA": "marroqu*, rabat", "DE": "alemanh*, berlim", "FR": "franç*, francês*, paris",
    "GB": "britânic*, reino unido, londres", "ES": "espanh*, madrid",
    "GQ": "guiné equatorial, equato guineens*, malabo", "TL": "timor*, timorens*", "CV": "cabo verd*",
    "ID": "indonési*, jacarta", "LT": "lituan*, vilnius, vilna",
    "PL": "polônia, polónia, polones*, polonês*, polac*, varsóvia", "BO": "bolivian*", "CO": "colombian*",
    "SV": "salvadorenh*", "TH": "tailand*, tailandes*", "KH": "cambojan*",
}  # fmt: skip
SOURCES = {
    "human rights defenders": """defensores dos direitos humanos, defensores de direitos humanos, grupos de direitos humanos,
        organizações de direitos humanos, entidades de direitos humanos, ativistas de direitos humanos,
        organizações de defesa dos direitos humanos, ongs de direitos humanos""",
    "opposition": "oposição", "UN": "ONU", "State Department": "departamento de estado",
    "Assistance Association for Political Prisoners": """associação de assistência a presos políticos, associação de assistência aos presos políticos
        associação de assistência a presos políticos, associação de assistência aos presos políticos""",
    "Justicia, Encuentro y Perdón": "encuentro y perdón, encontro e perdão, JEP",
    "CCDHRN": "comissão cubana de direitos humanos",
}  # fmt: skip
WEEKDAYS = {
    0: "segunda", 1: "terça", 2: "quarta", 3: "quinta", 4: "sexta", 5: "sábado", 6: "domingo",
}  # fmt: skip
LANGUAGE = Language(
    code="pt",
    name="Portuguese",
    function_words="""o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, em, no, na, nos, nas, e, ou, que, por,
        pelo, pela, pelos, para, com, sem, ao, aos, à, às, se, seu, sua, seus, suas, não, é, são, era, eram, foi, foram,
        há, havia, tem, têm, como, mais, mas, já, também, entre, até, desde, sobre, segundo, este, esta, estes, estas,
        esse, essa, ainda, quem, quando, após, nem, só, cada, durante, eles, elas, está, estão, seria, lá""",
    terms="""preso*|presa*|prisioneir*|detid*|detent*|reclus*|encarcerad*|cativ*|aprisionad* político*|política*,
        preso*|presa*|prisioneir*|detid*|detent*|reclus* de consciência|opinião, preso*|presa*|detid*|encarcerad* por
        motivação|motivações política*|políticas, preso*|presa*|detid*|encarcerad* por|pelas suas
        ideias|opiniões|convicções|crenças, preso*|prisioneir*|cativ* do regime|chavismo|castrismo, preso*|prisioneir*
        da ditadura, privad* de|da liberdade por motivos|razões políticos|políticas, presos e presas
        políticos|políticas, presas e presos políticos, presos políticos e de consciência, presospolíticos,
        presaspolíticas, pessoas presas|detidas|encarceradas por motivos|razões políticos|políticas, prisão política,
        refém|reféns político*, reféns do regime, preso*|presa*|prisioneir*|detid*|detent*|reclus*|encarcerad* por
        motivo|motivos|razão|razões|causas|delitos|crimes político*|política*""",
    grounds="""por motivos políticos, por razões políticas, por motivação política, politicamente motivad*, por suas
        convicções, pelas suas convicções, por motivo|motivos político*, por razão|razões política*, por causa|causas
        política*, por motivação|motivações política*|políticas, por motivações políticas, por motivos de
        consciência|opinião, por razões de consciência, por delitos de opinião, por delito|delitos|crime|crimes
        político*, com|por|sob acusações políticas, de cunho|caráter|natureza|fundo|motivação|índole político|política,
        pelas suas ideias|opiniões|crenças|posições, por suas opiniões políticas, por pensar diferente, por discordar,
        por seu|pelo ativismo, pelo seu ativismo, por se oporem, por política, por perseguição política, em
        casos|processos políticos, por dissidência, motivos políticos, razões políticas, por suas
        ideias|opiniões|crenças|posições""",
    captives="""preso*, presa*, prisioneiro*, detido*, detida*, detento*, recluso*, refém, reféns, encarcerado*,
        opositor*, dissidente*, ativista*, manifestante*, aprisionad*, cativ*, presidiári*, encarcerad*, reclus*,
        privad* de liberdade, privados da liberdade, presos e presas""",
    persons="""pessoa*, cidadão*, nomes, indivíduos, gente, nome, fichas, cidadã, cidadãs, concidadã*, compatriota*,
        indivíduo, apelidos, sobrenomes, seres humanos, vidas, bielorruss*, venezuelan*, cuban*, nicaraguens*,
        moçambican*, angolan*, egípci*, birmanes*, homens e mulheres, mulheres e homens, russos, identidades""",
    groups="""mulher*, homem, homens, menor*, adolescente*, criança*, jornalista*, blogueiro*, advogado*, médico*,
        professor*, estudante*, padre*, religioso*, defensor* de direitos, idoso*, doente*, gravemente doente*,
        deficiente*, estrangeiro*, militar*, soldado*, civi*, ucraniano*, mãe*, membro*, político oposicionista,
        sindicalista*, trabalhador*, cientista*, músico*, adulto*, jovem, jovens, dissidente*, à espera de julgamento,
        condenado*, julgamento, menin*, garot*, rapaz*, moça*, senhora*, pai, pais, avó*, avô*, viúv*, irmão*, grávid*,
        gestante*, deficiência, hospitalizad*, internad*, câncer, cancro, doença*, enfermidade*, enferm*, problemas de
        saúde, estado grave|crítico|delicado, padecem, sofrem, transtornos mentais, maiores de, menores de, com mais de,
        da terceira idade, sexagenári*, septuagenári*, aposentad*, reformad*, pensionist*, repórter*, comunicador*,
        fotógraf*, fotojornalist*, cinegrafist*, profissionais da|de|dos, trabalhador* da imprensa, escritor*, poeta*,
        atriz*, artista*, cineast*, empresári*, docent*, acadêmic*, académic*, pesquisador*, investigador*,
        universitári*, sacerdot*, bispo*, pastor*3, freira*, monge*, evangélic*, testemunhas de jeová, dirigent*,
        líder*, ex deputad*, ex ministr*, prefeit*, vereador*, policiais, polícias, oficiais reformados, ex militares,
        vestem farda, farda, dupla nacionalidade|cidadania, binacion*, nacionalidade, passaporte, residente*,
        franceses*, francês*, britânic*, letão, letões, leton*, estonian*, polonês*, polones*, polac*, japonês*,
        japones*, italian*, espanh*, português*, portugues*, colombian*, norte american*, norteamerican*, estadunidens*,
        americano*, greve de fome, isolamento, incomunicáve*, incomunicad*, solitária, sem
        julgamento|condenação|sentença, à espera de sentença, aguardam julgamento|sentença, aguardando julgamento,
        prisão preventiva, detenção preventiva, prisão perpétua, perpétua, cumprem pena, sentença, desaparecid*,
        desaparecimento forçado, desaparecimentos forçados, paradeiro, paradeiro desconhecido, prova de vida, prisão
        domiciliar|domiciliária, regime domiciliar, trabalho|trabalhos forçado|forçados, camponês*, campones*,
        indígena*, operári*, lgbt*, feminist*, reincident*, usuári*, adotad*, adoptad*, lituan*, alemã*, ator,
        atores""",
    places="""colônia, colónia, penitenciária de, região, província, município, presídio de, cadeia de, prisão de,
        centro de detenção, departamento de, estado de, nesta prisão, nesta cadeia, na penitenciária, na prisão de, no
        presídio, complexo penitenciário, unidade prisional""",
    former="ex, antigo*, ex presos, ex prisioneir*, ex detid*, ex detent*, antiga*, outrora, ex reclus*",
    things="""ano*, dia*, mês, meses, semana*, hora*, minuto*, por cento, %, rublo*, dólar*, euro*, multa*, caso*,
        artigo*, país*, vez, vezes, pena*, processo*, tribunal, tribunais, empresa*, organizaç*, ong*, marcha*,
        quilômetro*, km, metro*, milhão, milhões, voto*, sanções, juiz*, procurador*, participante*, carta*, página*,
        ponto*, lugar*, livro*, funcionário*, candidato*, mortos, feridos, medidas, habitantes, noite*, século*,
        década*, trimestre*, semestre*, jornada*, real, reais, peso*, bolívar*, libra*, kwanza*, metica*, franco*,
        salário*, inquérito*, audiência*, julgamentos, acusaç*, acórdã*, sentenças, condenaç*, delito*, crime*, ordem,
        ordens, decreto*, lei*2, emenda*, cláusula*, capítulo*, mandado*, busca*, operaç*, batida*, interrogatório*,
        execuç*, assassinat*, homicídio*, promotor*, testemunha*, vítima*, negócio*, banco*, associaç*, fundaç*,
        instituiç*, entidade*, grupo*, coletivo*, colectivo*, partido*, sindicato*, universidade*, escola*, igreja*,
        paróquia*, hospital, hospitais, jornal, jornais, emissora*, rádio*, canal, canais, site*, conta*2, perfil,
        perfis, domínio*, programa*, episódio*, foto*, vídeo*, imagem, imagens, mensagem, mensagens, tuíte*,
        comentário*, ligaç*, telefonema*, email*, postal, postais, cartões, exemplar*, edição, edições, denúncia*,
        relatório*, boletim, boletins, resoluç*, comunicado*, recomendaç*, proposta*, projeto*, projecto*, iniciativa*,
        condição, condições, pergunta*, categoria*, fonte*, erro*, assinatura*, signatári*, votante*, abstenç*,
        deputad*, eurodeputad*, senador*, parlamentar*, congressist*, delegad*, delegaç*, governo*, embaixad*,
        observador*, agente*, guarda*, voluntári*, assistent*, protesto*, manifestaç*, ato*1, greve*, família*,
        familiar*, filho*, filha*, parente*, visita*, eleitor*, seguidor*, assinante*, leitor*, migrante*, refugiad*,
        exilad*, emigrad*, asilad*, deslocad*, solicitante*, sanção, mortes, cidade*, aldeia*, vila*, províncias,
        municípios, estados, regiões, distritos, nacionalidade*, quilo*, tonelada*, hectare*, avião, aviões, voo*,
        ônibus, autocarro*, barco*, navio*, veículo*, camião, caminh*, cela*, cadeias, prisões, presídios, pavilh*,
        delegacia*, posto*, cadeira*, assento*, mandato*, vela*, cartaz*, faixa*, bandeira*, retrato*, ataque*, míssil,
        mísseis, drone*, incidente*, violaç*, abuso*, agress*, rodada*, fase*, demiss*, idioma*, quilómetro*,
        licença*""",
    numbered="""artigo*, art, nº, número, idade, página*, canal, resolução, lei, n.º, capítulo, parágrafo, alínea, rua,
        avenida, sala, cela, pavilhão, voo, folha, tomo, edição, episódio, num, decreto, decreto lei, linha, telefone,
        processo, km, quilômetro, pág, págs, portaria, colônia n, inciso""",
    units=UNITS,
    multipliers={
        12: "dúzia",
        100: "centena, centenas, cento",
        1000: "mil, milhar, milhares",
        1000000: "milhão, milhões",
    },
    fixed=FIXED,
    vague={
        24: """
            dezenas, dúzias, várias dezenas, algumas dezenas, dezenas e dezenas, umas dezenas, umas dúzias, várias
            dúzias, algumas dúzias, muitas dezenas, um par de dúzias
        """,
        200: """
            centenas, várias centenas, algumas centenas, centenas e centenas, umas centenas, muitas centenas, diversas
            centenas
        """,
        2000: "milhares, vários milhares, alguns milhares, milhares e milhares, vários mil, uns milhares",
        20000: "dezenas de milhares",
        200000: "centenas de milhares",
    },
    joiners="e",
    approx="""cerca de, cerca das|dos, aproximadamente, uns, umas, em torno de|dos|das, por volta de|dos|das, à|a volta
        de|dos|das, ao redor de|dos, mais ou menos, coisa de, algo como, na casa de|dos|das, na ordem de|dos|das, da
        ordem de|dos|das, grosso modo, à roda de, circa, estimad* em, calculad* em, ronda, rondam, rondava, rondando,
        rondar, gira em torno de|dos""",
    fewer_than="""quase, quase que, perto de|dos|das, menos de, menos dos, pouco menos de|que, abaixo de|dos|das,
        próximo de|dos|a|aos, próxim* de|dos|a|aos, beira, beiram, beirava*, beirando, chega* perto de|dos, não
        chega*|chegava* a|aos|às, não atinge*, não alcança*, inferior* a|aos, se aproxima|aproximam|aproximava de|dos, à
        beira de|dos, às portas de|dos, a um passo de|dos, prestes a atingir|alcançar|chegar, praticamente, roçando, a
        caminho de|dos""",
    more_than="""mais de, mais dos, mais das, bem mais de, muito mais de, pouco mais de, acima de|dos|das, bem|muito
        acima de|dos, supera*, superou, superava*, supera*|superou os|as|a|o, ultrapassa*, ultrapassou,
        ultrapass*|super* a|o|as|os barreira|marca|casa|número|patamar de|dos, excede*, além de, além dos, além das,
        para lá de|dos, para cima de, passa*|passam|passava* dos|das, passou dos|das, já passa*|passam de|dos, já passou
        de|dos, superior* a|aos|às, mais do que, maior do que, maior que, rompeu|rompe|rompem a barreira de|dos,
        transpôs a barreira dos, passa de, passam de""",
    at_least="""pelo menos, ao menos, no mínimo, não menos de, mínimo de, nada menos de, não menos que, não menos do
        que, quando menos, ao mínimo, um mínimo de, nunca menos de, por baixo""",
    at_most="""até, no máximo, não mais de, máximo de, não mais que, não mais do que, quando muito, um máximo de, até um
        máximo de, no limite, não passa de, não passam de, não passava de, não excede, não ultrapassa, não ultrapassam,
        não supera""",
    exact="""chega a, chegou a, atinge, atingiu, alcançou, exatamente, um total de, os, as, já são, recorde de,
        totaliza, chegado a, atinge os, atingem, atingiram, alcança, alcançam, totalizam, totalizando, totalizou, somam,
        soma, nada menos que, nada menos do que, nem mais nem menos que, precisamente, concretamente, máximo de, total
        de, recorde histórico de, um recorde de, a marca de, a cifra de, a bagatela de""",
    approx_after="aproximadamente, mais ou menos, aprox, ou coisa assim, por aí",
    more_after="e tantos, e tantas, e poucos, e poucas, e tal, e picos, e algo",
    least_after="ou mais, pelo menos, no mínimo, ou até mais, ao menos, quando menos",
    floor="não menos, nem um a menos, nem menos, não são menos",
    range_from="entre, de, dos",
    range_to="e, a, ou, para, até",
    more="mais, novos, novas, outros, outras, adicionais, novo, nova",
    definite="""os, as, dos, das, estes, estas, todos os, aqueles, aquelas, esses, essas, aos, às, todas as, a todos os,
        os mesmos, ditos, destes, destas, desses, dessas""",
    others="outros, outras, restantes, demais",
    recognised="""reconhecido*, reconhecida*, considerado*, considera, declarado*, classificado*, registrado*,
        registado*, tem como, contabiliza, qualificado*, estatuto, reconhece*, reconhecimento, considerad*, consideram,
        considerava*, considerou, consideraram, considerar, declarou, declararam, declarada*, classific*, registrada*,
        registada*, qualific*, certific*, designad*, proclamad*, rotulad*, ostenta*, estatuto de, status, status de,
        condição de, a condição, tid* como, têm como, adotad*|adoptad*|incluíd*|inscrit*|catalogad*|apontad* como""",
    added="""acrescentad*, acrescentou, acrescentaram, adicionad*, adicionou, somaram, somou, somad*, somaram se,
        juntaram se, aumentou|cresceu|subiu|aumentaram em, aumento de, acréscimo de, crescimento de, incluiu, incluíram,
        inscrit*, inscreveu, incorporad*, incorporou, entraram, entrou, entram, entradas, ingress*, agregad*,
        detenções|prisões|nomes|casos|capturas|encarceramentos novos|novas, inclusões, adições, registaram, registraram,
        engross*, deram entrada, incluídos, incluídas, novos|novas
        detenções|prisões|casos|nomes|capturas|encarceramentos|inclusões|entradas|ingressos""",
    grows="""aumentou, cresceu, subiu, caiu, passou, passaram, passa, diminuiu, recuou, baixou, aumenta, aumentam,
        aumentaram, aumentado, aumentando, cresce, crescem, cresceram, crescido, sobe, sobem, subiram, subido, cai,
        caem, caíram, caído, diminui, diminuem, diminuíram, diminuído, recua, recuam, recuaram, recuado, baixa, baixam,
        baixaram, baixado, desceu, desce, descem, desceram, reduz*, encolheu, encolheram, saltou, saltaram, salta,
        disparou, dispararam, elevou, elevaram, ascendeu, despencou, evoluiu, oscilou, pulou, pula, ampliou, minguou,
        variou, passando, passam, avançou""",
    by="em",
    freed="""libertado*, liberado*, libertou, libertação, libertações, solto*, indulto*, indultado*, perdoado*, perdão,
        saiu, saíram, anisti*, amnisti*, troca, trocado*, deportado*, expulso*, em liberdade, livres, exilado*,
        desterrado*, excarceraç*, cumpriram, voltar para casa, voltaram para casa, regressaram a casa, chegam, chegaram,
        libertada*, libertar*, libertam, liberta, libertando, liberou, liberar*, liberada*, liberação, solta*,
        indultaram, perdoou, perdoada*, comutad*, comutou, trocou, trocada*, intercâmbio, permuta, deportou, deportada*,
        expulsa*, baniu, desterrou, repatriad*, evacuad*, pôs|puseram|post*|posto|colocad*|colocou|deixou|deixaram em
        liberdade, saem, saídas, saída, deixaram|deixou|deixam a prisão|cadeia|colônia, deixaram|deixou as
        prisões|cadeias, recuper*|reconquist*|ganh* a liberdade, ganharam liberdade, soltura*, alvará*, baixas,
        cruzaram, cruzou, enviad*, desembarc*, aterrissaram, pousaram, voaram, viajaram, absolvid*, beneficiad*,
        voltar|voltaram|voltam|regressaram|regressam|regressar|retornaram para|a|às casa|casas, para suas casas, cumpriu
        a|sua pena, fugiram, retirad* da lista, excarcer*, descarcer*, entregues, entregou, entregaram, exiladas""",
    arrested="""deteve, detiveram, capturad*, captur*, prendeu, prenderam, prende, prendem, encarcerou, encarceraram,
        apanhad*, foram|foi|sido pres*|detid*|encarcerad*|capturad*, sequestrad*, sequestrou, raptad*, apreendid*, recém
        detid*|pres*, jogad* na prisão, levad* pres*, caíram pres*, rusga*, detido*, aprisionou, detenções""",
    died="""morreu, morreram, morrem, morre, morrer, mort*2, falecid*, falec*, morte*, óbito*, perdeu|perderam|perdido a
        vida, perecer*, pereceu, enforcad*, fuzilad*, assassinad*, suicid*""",
    court="""sujeitas a, sujeitos a, submetidas, submetidos, submetida, processos penais, condenado*, julgado*,
        processado*, acusado*, indiciado*, multado*, perseguido*, sentenciado*, interrogado*, medidas, investigado*,
        sujeita a, sujeito a, submetido, condenada*, condenou, condenaram, julgada*, julgou, julgaram, processada*,
        processou, processaram, acusada*, acusou, acusaram, acusam, indiciada*, multada*, multou, perseguida*,
        sentenciada*, sentenciou, interrogada*, investigada*, intimad*, convocad*, arguid*, réu, réus, denunciad*,
        reprimid*, espancad*, torturad*, agredid*, sancionad*, liberdade
        condicional|restrita|vigiada|provisória|limitada, têm a liberdade limitada, sob fiança, medidas
        cautelares|restritivas|alternativas, tornozeleira*, inabilitad*, apátrid*, enfrenta*, respondem a|por,
        despojad*""",
    holds="""há, havia, tem, têm, tinha, mantém, mantêm, conta com, são, soma, somam, registra, regista, contabiliza,
        estão, permanecem, trazia, detém, figuram, apodrecem, definham, tinham, mantinha, mantinham, manter, mantendo,
        contava, contavam, contavam se, conta, contam, contou, contabilizam, contabilizou, contabilizava*,
        contabilizad*, registram, registava, registrava, registou, registrou, registam, existia*, existe*, detêm,
        detinha*, retém, retêm, encarcera, encarceram, encerra*, abriga, abrigam, alberga*, aprisiona, aprisionam,
        lotam, somava*, acumula*, aparecem, aparece, constam, consta, constavam, figura, figuravam, encontram se,
        encontra se, se encontram, se encontra, se encontravam, encontravam se, acham se, se acham, estavam, seguem,
        continuam, computa*, apura*, apurou, documenta, documentou, verificou, listava, elenca*, enumera*, aponta,
        apontou, apontava, reporta*, traz, dá conta de, fechou com, terminou com, encerrou com, acabou com, começou com,
        iniciou com, abriu com, mofam, cumprem prisão, amargam, sofrem prisão, mantidos, mantidas, permaneciam, maneja*,
        trabalha com, guarda, guardam, identificou, identifica""",
    remain="""restam, resta, permanecem, permanece, continuam, continua, seguem, ainda, ficam, ficaram, permaneciam,
        seguiam, restavam, restar, restante*, restando, restou, restaram, permanecer, permanecia, permanecendo,
        permaneceram, continuavam, continuava, continuando, continuaram, continuar, seguia, ficavam, fica, ficou,
        ficando, sobram, sobravam, mantêm se, mantém se, ainda hoje, não saíram, não foram libertad*, não foram solt*,
        não foi libertad*, não foram liberad*, por libertar, por soltar, à espera de libertação, faltam, falta,
        faltavam""",
    prison="""na prisão|cadeia, na|em colónia|colônia|penitenciária, nas prisões|cadeias|celas|masmorras|penitenciárias,
        nos cárceres|calabouços|presídios, em prisões|cadeias|presídios|cárceres|celas, no presídio|cárcere|xadrez,
        atrás das grades, atrás de grades, por trás das grades, grades, presos, presas, preso, presa, encarcerad*,
        aprisionad*, reclus*, enclausurad*, trancafiad*, trancad*, encerrad*, prisões, prisão, cadeia, cadeias,
        presídio*, penitenciária*, cárcere*, masmorra*, calabouço*, celas, sob custódia, sob detenção, em detenção, em
        cativeiro, cativeiro, em reclusão, detrás das grades, privad* de liberdade|da, privad* da|de sua|liberdade, sem
        liberdade, colônias penais, colónias penais, centros de detenção, estabelecimentos prisionais, mãos do regime,
        poder do regime, detidos, detidas, detido, detida, detenção""",
    tally="""número, total, cifra, balanço, contagem, ao todo, no total, soma, número total, contador, censo,
        levantamento*, estatística*, cômputo, cômputo geral, quantidade, quantitativo, totais, saldo, placar, marcador,
        somatório, somatória, inventário, apuração, recenseamento, montante""",
    reaches="""chega|chegou|chegava|chegam já|ora|hoje a|aos, chega|chegou|chegava|chegado a|aos|às, chegaram|chegam
        aos, chegou a ser de, atinge*, atingiu, atingiram, atingia*, atingido, atingindo, alcança*, alcançou,
        alcançava*, soma, somam, somava*, somou, soma já, já soma|somam,
        sub*|aument*|cresc*|elev*|ascend*|avanç*|salt*|pul*|dispar*|caiu|cai|caem|caíram|caído|desc*|baix*|recu*|diminu*|reduz*|despenc*|encolh*|pass*
        para|a|até, eleva|elevou|elevava|elevam|sobe|subiu se para|a, é|era|foi de, continua sendo de,
        situa|situou|situava|situam|fixa|fixou|cifra|cifrou|fica|ficou|ficava|mantém|estima|estimou|calcula|está|estava|parou|fechou|terminou
        se em,
        situa|situou|situava|situam|fixa|fixou|cifra|cifrou|fica|ficou|ficava|está|estava|parou|fechou|encerrou|mantém
        em, são, já são, totaliza*, totalizou, totalizava*, contabiliza*, contabilizou, perfaz*, recorde de, um novo
        recorde de, um recorde de, máximo de, inclui, incluía, contém, continha, reúne, reunia, abrange, abrangia,
        compreende, comporta, conta com, conta já com, contava com, tem já, já tem, engloba, enumera, dá um total de,
        num total de, vai em, vai nos, já vai em, já vai nos, ronda, rondam, rondava""",
    lists="""lista, listas, listagem, registro, registo, relação, registros, base de dados, cadastro, listagens,
        registos, cadastros, bases de dados, banco de dados, censo, arquivo, catálogo, fichário, tabela, tabelas, rol,
        inventário, planilha, ficheiro, lista conjunta""",
    now="""hoje, atualmente, agora, até agora, até o momento, neste momento, nesta data, já, ao fim de, até à data, em
        data de, hoje em dia, no dia de hoje, até hoje, até à presente data, até a presente data, na atualidade, na
        actualidade, atual, atuais, actual, actuais, actualmente, presentemente, por agora, por enquanto, por ora, de
        momento, no momento, neste instante, nestes dias, esta semana, nesta semana, neste ponto, a esta altura, nesta
        altura, até ao momento, até o dia, até ao dia, à data, à data de, na data de, com data de, com dados de, com
        corte em, com corte a, ao dia de hoje, ao fechar, hoje mesmo, agora mesmo""",
    since="""desde o início, desde 2014, desde 2018, desde 2020, desde que, ao longo de, nos últimos, durante os
        últimos, a partir de, desde o começo, desde o golpe, desde as eleições, desde a eleição, desde os protestos,
        desde o levante, desde a chegada, desde as presidenciais, desde a crise, desde a invasão, desde 2015, desde
        2017, desde 2019, desde 2021, desde 2022, desde 2023, desde 2024, desde julho, desde agosto, desde outubro, no
        decorrer de, ao longo dos, em seis anos, em cinco anos, em dois anos, em três anos, em quatro anos, em sete
        anos, em dez anos, em uma década, numa década, no último ano""",
    openers="desde",
    ever="""alguma vez, ao longo dos anos, passaram por, em algum momento, já passaram por, passaram pela lista,
        passaram pela prisão, passaram pelas, passaram pelos, passaram pelas prisões, passaram pelas cadeias, passaram
        pelos cárceres, já passaram pela, passou pela lista, tinham passado por, haviam passado por, passado por,
        estiveram presos, estiveram presas, estiveram na prisão, estiveram detid*, já estiveram, foram em algum momento,
        sofreram prisão, sofreram prisão política, conheceram a prisão, em todos estes anos, em todos esses anos, ao
        longo destes anos, num momento ou noutro, em um ou outro momento, em algum ponto, já figuraram na, integraram a
        lista, acumulado, acumulada, acumulado desde""",
    past="""há um ano, um ano antes, anteriormente, antes, então, no ano passado, há um mês, em comparação, contra,
        trazia, tinha, em dezembro a lista, uma semana antes, um mês antes, no auge, no mês passado, na semana passada,
        dias antes, chegou a ser, chegaram a ser, um dia antes, no dia anterior, há dois anos, há três anos, há uma
        semana, há duas semanas, há dois meses, há três meses, há seis meses, há meses, há anos, há semanas, há alguns
        meses, meses atrás, anos atrás, semanas atrás, dias atrás, um mês atrás, uma semana atrás, dois meses antes,
        três meses antes, seis meses antes, dois anos antes, duas semanas antes, semanas antes, meses antes, anos antes,
        à época, na época, naquela época, na altura, naquela altura, naquele momento, naquela data, até então, por
        então, outrora, mês anterior, ano anterior, semana anterior, balanço anterior, relatório anterior, registo
        anterior, registro anterior, lista anterior, boletim anterior, contagem anterior, levantamento anterior, no
        anterior, do anterior, a véspera, na véspera, véspera, comparado com, comparado a, comparada com, em relação a,
        em relação ao, em relação aos, face a, face aos, frente a, frente aos, versus, em contraste, mesma data, no
        pico, em seu pico, no ponto mais alto, no seu máximo, no pior momento, mês passado, ano passado, semana
        passada""",
    hypothetical="""poderia*, poderá, pode, podem, possível, provavelmente, talvez, planeja, prevê, quer, querem, na
        realidade, real, seria, poderão, pudesse, podia, podiam, seriam, teria, teriam, haveria, haveriam, deveria*,
        estaria*, quiçá, porventura, eventual, eventualmente, eventuais, hipotétic*, possíveis, possivelmente, planeia*,
        planejam, pretende*, propõe*, propôs, promete*, espera libertar, esperam libertar, espera que, em troca de, caso
        sejam, oferece*, oferta, proposta, número real, verdadeiro número, número verdadeiro, cifra real, tomara, estuda
        libertar, negocia, negociam, negociação, negociações""",
    supposes="suponhamos, imaginemos, imagine, imaginem, suponham, supõe, digamos que, e se",
    rate="""por milhão, para cada, por habitante, por cada, de cada, em cada dez, em cada, por 100, por cem mil, por
        mil, per capita, a cada mil, por 100 mil""",
    several="""somados os três países, nos três países, nos dois países, em ambos os países, nos quatro países, entre os
        três países, no mundo, em todo o mundo, no planeta, na região, na américa latina, em nível mundial, a nível
        mundial, somados os dois países, somadas as três ditaduras""",
    partitive="""deles, delas, dos quais, das quais, destes, destas, desses, dos, das, entre eles, entre os, do total,
        dos restantes, dos que restam, dentre eles, entre elas, entre os quais, entre as quais, entre os que, entre as
        que, entre estes, entre estas, entre esses, entre essas, dentre os quais, dentre elas, dentre as quais, dentre
        estes, dentre os, dos que, das que, desse total, deste total, desse número, deste número, desse conjunto,
        dessas, daqueles, daquelas, do grupo, dos libertados, dos soltos, dos presos, dos detidos, dos novos, dos
        mesmos, de entre eles, de entre os, de quem, dos primeiros, entre os libertados, entre os detidos, entre os
        presos""",
    including="""entre eles, entre elas, incluindo, inclusive, incluído*, entre os quais, figuram, inclui, entre as
        quais, entre os, entre as, entre estes, entre estas, dentre eles, dentre elas, dentre os quais, incluem, incluem
        se, dividem se em, divide se em, divididos em, distribuíd*, repartid*, figuram entre, destacam se, tais como,
        discriminad*""",
    says="""segundo, de acordo com, disse, diz, afirmou, afirma, informou, denunciou, denuncia, relatou, revelou,
        estimou, anunciou, confirmou, indicou, publicou, calcula, lembrou, relatório, acrescentou, acrescenta, dizem,
        disseram, afirmam, afirmaram, informa, informam, informaram, denunciaram, denunciam, relata, relatam, relataram,
        revela, revelam, revelaram, estima, estimam, estimaram, anuncia, anunciaram, confirma, confirmam, confirmaram,
        indica, indicam, indicaram, publica, publicaram, calculam, calculou, lembra, lembram, recorda, recordou,
        ressaltou, ressalta, destacou, destaca, sublinhou, sublinha, frisou, alertou, alerta, advertiu, garantiu,
        garante, assegurou, sustenta, sustentou, explicou, explica, detalhou, detalha, precisou, especificou, apontou,
        aponta, declarou, escreveu, escreve, comentou, divulgou, divulga, difundiu, cita, citou, conforme, consoante, de
        acordo com os, dados de, dados do, dados da, nas contas de, nas contas da, nas contas do, pelas contas de, pelas
        contas da, pelos registros, pelos registos, pelos dados, na contagem de, na contagem da, no cálculo de, no dizer
        de, nas palavras de, contabiliza, fala em, falam em, noticiou""",
    negation="""não, nenhum, nenhuma, ninguém, sem, nem, nunca, zero, nega, não há, não existem, tampouco, jamais,
        carece de, carecem de, desmente, negam""",
    idle="""como nunca, não podem, não pode, nunca antes, mais do que nunca, como jamais, sem dúvida, sem precedentes,
        não só, não apenas, sem cessar, sem trégua, no entanto, sem paralelo""",
    besides="""além de, além dos, além das, além do, para além dos, à parte, além da, afora, para além de, à parte os,
        sem contar, sem contar os, sem incluir, excluindo, exceto, salvo, à exceção de""",
    ands="e, mas, enquanto, ao passo que",
    valid="""dados de, atualizado em, dados até, dados a, atualizado a, atualizada em, atualizados em, atualizado até,
        actualizado a, última atualização, atualização, data de corte""",
    demands="""exige*, exigiu, pede*, pediu, demanda*, apela*, deve, devem, imediata*, incondicional*, reclama*, insta*,
        até que todos, enquanto todos, liberdade para, pediram, cobram, cobra, conclam*, reivindic*, deveriam, devia,
        deviam, até que, soltem, libertem""",
    entries="nomes, nome, fichas, apelidos, sobrenomes, identidades",
    they="""são, já são, eram já, já somam, somam, somam já, são hoje, são agora, agora são, hoje são, são atualmente,
        continuam a ser, já vão em, totalizam, já totalizam, ascendem a, são ao todo""",
    they_were="""eram, havia, quando eram, somavam, contabilizava, falava-se em, eram então, eram já, eram na altura, à
        época eram, então eram, quando somavam, contavam se, contabilizavam se, registrava, registava, registravam,
        tinha, totalizavam, ascendiam a, chegavam a, falavam em, constavam, figuravam, incluía, continha, reunia,
        trazia, havia contado""",
    altogether="""ao todo, no total, um total de, total de, no conjunto, em conjunto, na totalidade, no acumulado,
        acumulad*, no cômputo geral, em total""",
    denials="""nega que, negou que, negam que, desmentiu, negava que, desmente que, desmentiu que, rejeita que, refuta
        que""",
    related="""leia também, leia mais, veja também, saiba mais, leia ainda, veja mais, confira também, ler também, leia
        a seguir""",
    arrives="chegam, chegaram, chegou, chega",
    out_of="dos, das, desses, destes",
    so_many="""tantos, tantas, são tantos, são tantas, esse é o número de, este é o número de, tal é o número de, essa é
        a cifra de, essa é a quantidade de""",
    asks="""quantos, quantas, quantos são, quantas são, qual é o número, qual o número, qual a quantidade, quanta gente,
        quantos há, quantos existem, que número de""",
    sanctions="""sanção, sanções, sancion*, medidas restritivas, lista de extremistas, lista de terroristas, lista
        negra, lista suja, sancionad*, lista de sancionados, lista de procurados, agentes estrangeiros, registro de
        extremistas, congelamento de bens, congelamento de ativos, proibição de entrada, proibição de viagem, lista
        terrorista""",
    served="""padrinh*, madrinh*, apadrinh*, escreveram a, cartas a, cartas para, cartas aos, postais para, escrever a,
        escrever aos, escrever para, escreveram para, escreveram aos, pacotes para, encomendas para, apadrinhamento*""",
    this_month="mês, do mês, o mês, este mês, deste mês",
    year_word="ano, do ano",
    today="hoje, no dia de hoje, ao dia de hoje, esta manhã, hoje mesmo",
    yesterday="ontem, ontem à noite",
    weekdays=WEEKDAYS,
    month_end="""fim do ano, final do ano, fim de, final de, fins de, no final de, no fim de, último dia de, finais de,
        ao fim do, no final do, no fim do, último dia do, ao término de, fim do, final do, fins do, finais do, até o fim
        de, até o final de, até ao final de, ao final de, ao fim de, ao final do, encerramento de, o encerramento de,
        fechamento de, no fechamento de, ao fechar, fecho de, no fecho de, termo de, no último dia de, no último dia do,
        o último dia de, encerrou, encerra, terminou, fechou, acabou, concluiu, findou, terminava, fechava, em fins de,
        em finais de, nos últimos dias de, ao encerrar, no encerramento de""",
    month_start="""início de, começo de, princípios de, no início de, início do, começo do, princípio de, princípios do,
        no começo de, no princípio de, em princípios de, inícios de, primeiros dias de, abriu, começou, iniciou, ao
        começar, arrancou, no início do""",
    not_as_of="""desde, após, depois, antes, até, entre, durante, a partir de, do, de, depois de, antes de, a seguir a,
        na sequência de, eleição de, eleições de, protestos de, golpe de, nascid* em, datad*""",
    year_ago="""um ano antes, há um ano, exatamente um ano antes, um ano atrás, um ano mais cedo, há exatamente um ano,
        há exactamente um ano, há precisamente um ano, faz um ano, há doze meses, doze meses antes, há quase um ano, na
        mesma data do ano anterior, no mesmo dia do ano anterior""",
    abbreviations="""sr, sra, dr, art, nº, jan, fev, mar, abr, mai, jun, jul, ago, set, out, nov, dez, etc, aprox, srs,
        dra, prof, profa, eng, pág, págs, cap, vol, fig, gen, cel, sgt, av, tel, vs, sta, sto, n.os, arts, dep, sen,
        adv, núm""",
    sources=SOURCES,
    countries=COUNTRIES,
    examples=(
        Example("O número de presos políticos em Cuba beira os 1.100.", ("total fewer_than 1100",)),
        Example("Há na Venezuela 1.204 presos políticos, segundo o Foro Penal.", ("total exact 1204",), country="VE"),
        Example("Continuam atrás das grades quase 1.500 prisioneiros políticos.", ("total fewer_than 1500",)),
        Example("Numa semana foram libertados seis presos políticos em Cuba.", ("change exact 6",), country="CU"),
        Example(
            "Em 3 de março o número de presos políticos em Cuba chegou a 870, entre eles 101 mulheres.",
            ("total exact 870", "subset exact 101"),
            published=date(2022, 3, 4),
            as_of=date(2022, 3, 3),
        ),
        Example("O tribunal multou 40 pessoas e condenou 12 a 15 dias."),
        Example("O preso político cumpre 11 anos desde 3 de maio de 2021."),
    ),
)
