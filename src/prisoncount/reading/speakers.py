"""Public people whose statements the press quotes for a count: presidents, envoys, opposition leaders, rapporteurs."""

from __future__ import annotations

SPEAKERS: dict[str, str] = {
    "Sviatlana Tsikhanouskaya": (
        "tsikhanouskay*, tikhanovskay*, tichanowskaj*, tichanouskaj*, tsikhanouskaia, tijanóvskay*, tijanovskay*, "
        "tikhanovskaï*, cichanousk*, cichanouskaj*, cichanoŭsk*, тихановск*, ціханоўск*, тихановськ*, ciechanowsk*"
    ),
    "Pavel Latushka": "latushk*, łatuszk*, latuschk*, латушк*, łatušk*, latuška*, latoucho*, latuixk*",
    "Ales Bialiatski": "bialiatsk*, bialack*, bjaljazk*, bjaljatsk*, беляцк*, бяляцк*, біляцьк*, bialack*, bjaljack*",
    "Franak Viačorka": "viačork*, viacork*, vyačork*, вячорк*, вячерк*, wiaczork*, wjatschork*",
    "Gitanas Nausėda": "nausėd*, nauséd*, науседа, науседы, науседой, навсед*",
    "Donald Trump": "donald trump, donaldas trumpas, дональд трамп, trump, трамп*",
    "John Coale": "john coale, coale, коул*",
    "Josep Borrell": "josep borrell, borrell*, боррел*, борэл*, barel*2",
    "Kaja Kallas": "kaja kallas, kallas*2, каллас, калас",
    "Peter Stano": "peter stano, петер стано, stano",
    "Radosław Sikorski": "sikorski, sikorskiego, сикорский, сікорскі, сікорський",
    "Anaïs Marin": "anaïs marin, anais marin, анаис марен, анаіс марэн, анаїс марен",
    "Nils Muižnieks": "nils muižnieks, muiznieks, нилс муйжниекс",
    "Ahmed Shaheed": "ahmed shaheed, shaheed",
    "Volker Türk": "volker türk, volker turk, фолькер тюрк, фолькер цюрк",
    "Ursula von der Leyen": "ursula von der leyen, von der leyen, урсула фон дер ляйен",
    "Maria Corina Machado": "corina machado, maría corina machado",
    "Alfredo Romero": "alfredo romero",
    "Gonzalo Himiob": "gonzalo himiob, himiob",
    "Javier Larrondo": "javier larrondo, larrondo",
    "Elshan Hasanov": "elshan hasanov, эльшан гасанов, эльшан гасанова",
    "Sergey Davidis": "sergey davidis, sergei davidis, сергей давидис, давидис",
    "Eskender Bariev": "eskender bariiev, eskender bariev, эскендер бариев, ескендер барієв, бариев*, барієв*",
    "Refat Chubarov": "refat chubarov, рефат чубаров",
    "Marieluise Beck": "marieluise beck",
}
