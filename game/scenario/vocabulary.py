"""The words by which the checker knows whom a scenario lets a class play, and blame.

A government that is missing here can be added: it must have sat at the
table, as an ally, a partner, a member of a contact group, or for the United
Nations. Governments that were a party to a war in these scenarios are left
out on purpose.
"""

from __future__ import annotations

import re

ALLIES = frozenset(
    """albania belgium bulgaria canada czechia czech_republic denmark estonia finland france
    germany greece hungary iceland italy latvia lithuania luxembourg montenegro netherlands
    north_macedonia norway poland portugal romania slovakia slovenia spain sweden turkey turkiye
    united_kingdom uk united_states us usa""".split()
)
PARTNERS = frozenset(
    """armenia australia austria azerbaijan bahrain egypt georgia india indonesia ireland japan
    jordan kazakhstan kyrgyzstan macedonia malaysia malta moldova mongolia morocco new_zealand
    pakistan qatar russia singapore south_korea switzerland tajikistan tunisia turkmenistan
    ukraine united_arab_emirates uzbekistan iran china tonga""".split()
)
ORGANISATIONS = frozenset(
    """un united_nations un_secretariat unprofor unmik unama unhcr european_union eu
    european_community osce csce council_of_europe contact_group nato secretary_general
    world_bank red_cross icrc""".split()
)
GOVERNMENTS = ALLIES | PARTNERS | ORGANISATIONS

FACTIONS_AND_VICTIMS = frozenset(
    """kla uck uçk vrs arbih hvo jna vj mup rsk taliban talibans mujahideen mujahedin mujahidin
    qaida qaeda daesh militia militias militsen paramilitary paramilitaries
    rebels rebel insurgents insurgent warlord warlords chetniks ustasha tigers scorpions
    opprørere opprørarar opprørerne opprørarane militser militsar krigsherrer krigsherrar
    victim victims survivor survivors refugee refugees hostage hostages perpetrator perpetrators
    offer ofre overlevende overlevande flyktninger flyktningar gisler gislar gjerningsmenn
    srebrenica srpska krajina pale hizb hezb haqqani terrorists terrorister terroristar""".split()
)

DEATH = frozenset(
    """dead death deaths casualty casualties killed killing killings fatality fatalities corpse
    corpses bodies victims massacre massacres massacred genocide murdered murders
    døde drepte dødsfall dødstall omkomne falne lik ofre drap massakre massakrer folkemord
    daude drepne dødsfalla falne omkomne massakrar""".split()
)


def name_words(name: str) -> frozenset[str]:
    """The words of an id or a name."""
    return frozenset(re.findall(r"[^\W_]+", name.casefold()))


_PEOPLES = {
    "en": r"(?:serbs?|croats?|bosniaks?|bosnians?|muslims?|albanians?|kosovars?|afghans?"
    r"|pashtuns?|tajiks?|hazaras?|uzbeks?|arabs?|turks?|russians?|christians?|orthodox)",
    "nb": r"(?:(?:bosnia|kosovo|bosniske )?-?serberne|serbere|kroatene|kroater|bosniakene"
    r"|bosniaker|muslimene|muslimer|albanerne|albanere|(?:kosovo)?albanerne|afghanerne"
    r"|pashtunerne|tadsjikene|hazaraene|araberne|tyrkerne|russerne)",
    "nn": r"(?:(?:bosnia|kosovo|bosniske )?-?serbarane|serbarar|kroatane|kroatar|bosniakane"
    r"|bosniakar|muslimane|muslimar|albanarane|albanarar|(?:kosovo)?albanarane|afghanarane"
    r"|pashtunarane|tadsjikane|hazaraane|arabarane|tyrkarane|russarane)",
}
_DEEDS = {
    "en": r"(?:killed|murdered|massacred|slaughtered|raped|expelled|executed|tortured|shot"
    r"|cleansed|committed|are guilty|were guilty|are to blame|were to blame|bear the guilt)",
    "nb": r"(?:drepte|myrdet|massakrerte|slaktet|voldtok|fordrev|henrettet|torturerte|skjøt"
    r"|renset|begikk|er skyldige|var skyldige|har skylden|hadde skylden)",
    "nn": r"(?:drap|drepte|myrda|massakrerte|slakta|valdtok|fordreiv|avretta|torturerte|skaut"
    r"|reinska|gjorde seg skuldige|er skuldige|var skuldige|har skulda|hadde skulda)",
}
_DONE = {
    "en": r"(?:killed|murdered|massacred|raped|expelled|executed|tortured|shot|cleansed|committed)"
    r" by (?:the )?(?:\w+ )?",
    "nb": r"(?:drept|myrdet|massakrert|voldtatt|fordrevet|henrettet|torturert|skutt|begått) av ",
    "nn": r"(?:drepne?|myrda|massakrerte?|valdtekne?|fordrivne?|avretta|torturerte?|skotne?"
    r"|gjort?) av ",
}

GUILT = {
    language: re.compile(
        rf"\b{_PEOPLES[language]} (?:(?:had|have|has|hadde|har|also|then) )?{_DEEDS[language]}\b"
        rf"|\b{_DONE[language]}{_PEOPLES[language]}\b(?! (?:forces|army|police|units|leaders))",
        re.IGNORECASE,
    )
    for language in _PEOPLES
}
"""A people as the doer of a crime, by language."""
