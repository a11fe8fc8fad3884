"""Who makes counts, in every spelling: the organisations whose names do not depend on the language of the text."""

from __future__ import annotations

ORIGINS: dict[tuple[str, str | None], str] = {
    ("Viasna", "BY"): (
        "viasna, wiasna, wjasna, vjasna, vyasna, viasná, wiasny, wiasną, wiaśnie, wiosna, wiosny, wiosną, вясна, "
        "вясны, вясне, вясну, вясной, вясною, весна, весны, весне, весну, весной, spring96, spring 96"
    ),
    ("Dissidentby", "BY"): "dissidentby, dissident.by, дысідэнт бай, dissident by",
    ("BAJ", "BY"): "BAJ, БАЖ",
    ("Pozirk", "BY"): "pozirk, позірк, позирк",
    ("BelTA", "BY"): "belta, biełta, бельта, белта",
    ("Nasha Niva", "BY"): "nasha niva, naša niva, наша ніва, нашай нівы, наша нива",
    ("Foro Penal", "VE"): "foro penal",
    ("Prisoners Defenders", "CU"): "prisoners defenders",
    ("Cubalex", "CU"): "cubalex",
    ("Justicia 11J", "CU"): "justicia 11j",
    ("CCDHRN", "CU"): "ccdhrn, elizardo sánchez",
    ("OCDH", "CU"): "OCDH",
    ("OVD-Info", "RU"): "ovd info, ovd-info, овд инфо, овд-инфо, овдинфо, ovdinfo",
    ("Memorial", "RU"): (
        "memorial, мемориал, мемориала, мемориале, мемориалу, меморіал, меморіалу, мемарыял, мемарыяла, "
        "memoriał, memoriału"
    ),
    ("Crimean Tatar Resource Center", "RU"): (
        "crimean tatar resource center, crimean tatar resource centre, крц, кримськотатарський ресурсний центр, "
        "крымскотатарский ресурсный центр"
    ),
    ("Assistance Association for Political Prisoners", "MM"): "AAPP, assistance association for political prisoners",
    ("Hong Kong Democracy Council", "HK"): "HKDC, hong kong democracy council",
    ("Mechanism for the Recognition of Political Prisoners", "NI"): (
        "mechanism for the recognition of political prisoners, "
        "mecanismo para el reconocimiento de personas presas políticas, "
        "mecanismo para el reconocimiento de las personas presas políticas"
    ),
    ("Civic Alliance for Justice and Democracy", "NI"): "civic alliance, alianza cívica",
    ("Union for Freedom of Political Prisoners of Azerbaijan", "AZ"): (
        "union for freedom of political prisoners, union for freedom for political prisoners"
    ),
    ("Human Rights Concern-Eritrea", "ER"): "HRCE, human rights concern eritrea",
    ("Tibetan Centre for Human Rights and Democracy", "CN"): "tchrd",
    ("The 88 Project", "VN"): "88 project",
    ("Prisoners of Conscience (Twitter account)", "SA"): "prisoners of conscience account",
    ("National Unity Platform", "UG"): "NUP, national unity platform",
    ("Addameer", "PS"): "addameer",
    ("Amnesty International", None): (
        "amnesty international, amnesty, amnistía internacional, anistia internacional, эмнести, "
        "международная амнистия, uluslararası af örgütü"
    ),
    ("Human Rights Watch", None): "human rights watch, hrw",
    ("Libereco", None): "libereco",
    ("UN", None): (
        "UN, ONU, united nations, ООН, ААН, ONZ, OSN, BM, организация объединенных наций, naciones unidas, "
        "nations unies, nazioni unite, vereinte nationen, vereinten nationen"
    ),
    ("AP", None): "AP, associated press",
    ("Reuters", None): "reuters",
    ("DW", None): "DW, deutsche welle",
    ("RFE/RL Svaboda", "BY"): "svaboda, радыё свабода, radio svaboda",
    ("RFE/RL", None): "rfe rl, radio free europe, радио свобода, radio liberty",
}

# Rulers stand for the country that holds the prisoners; their names differ little between languages.
RULERS: dict[str, str] = {
    "BY": "lukashenk*, lukašenk*, lukaschenk*, loukachenk*, łukaszenk*, lukasenk*, лукашенк*, лукашэнк*, lukashenka*",
    "RU": "putin*4, путин*4, путін*4, poutine, пуцін*4",
    "VE": "maduro*2, chavism*, мадуро",
    "NI": "ortega*2, murillo, ортег*2",
    "CU": "díaz canel, castro",
    "AZ": "aliyev*, алиев*3",
    "EG": "sisi",
    "ER": "isaias",
    "ET": "abiy, abiye",
    "MM": "min aung hlaing",
    "SY": "assad*",
    "CN": "xi jinping",
    "IR": "khamenei, raisi",
    "TR": "erdoğan*3, erdogan*3",
    "KZ": "nazarbayev, tokayev, токаев*",
    "IL": "palestin*, палестин*",
    "UG": "museveni*2, besigye",
    "ZW": "mugabe, mnangagwa",
}

# Peoples and territories whose prisoners another state holds: counted for that state, and never its headline.
TERRITORIES: dict[str, str] = {
    "RU": "crimea*, крым*, крим*, krym*, krim, crimée",
    "CN": "tibet*, тибет*, uyghur*, uighur*, xinjiang*, уйгур*",
    "MA": "sahara*, saharaui*, saharawi*, sahraui*",
    "IN": "kashmir*",
    "GE": "abkhaz*, south ossetia*",
}

# States that in these texts speak about prisoners far more often than they hold them.
SPEAKERS = frozenset(
    {
        "US",
        "GB",
        "DE",
        "FR",
        "PL",
        "LT",
        "LV",
        "EE",
        "UA",
        "NO",
        "SE",
        "FI",
        "DK",
        "NL",
        "BE",
        "CH",
        "AT",
        "IT",
        "ES",
        "PT",
        "CZ",
    }
    | {"SK", "HU", "CA", "AU", "NZ", "JP", "IE", "VA", "GR", "RO", "BG", "SI", "HR", "LU", "IS", "KR", "MD", "AL"}
)
