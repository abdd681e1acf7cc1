"""The short codes of languages that ISO 639-3 names with three letters."""

_SHORT = (
    "afr:af aka:ak amh:am ara:ar arg:an asm:as ava:av aym:ay aze:az azj:az bak:ba bam:bm bel:be"
    " ben:bn bis:bi bod:bo bos:bs bre:br bul:bg cat:ca ces:cs cha:ch che:ce chv:cv cmn:zh cor:kw"
    " cos:co cym:cy dan:da deu:de div:dv dzo:dz ekk:et ell:el eng:en epo:eo est:et eus:eu ewe:ee"
    " fao:fo fas:fa fij:fj fin:fi fra:fr fry:fy ful:ff gla:gd gle:ga glg:gl grn:gn guj:gu hat:ht"
    " hau:ha hbs:sh heb:he hin:hi hrv:hr hun:hu hye:hy ibo:ig iku:iu ind:id isl:is ita:it jav:jv"
    " jpn:ja kal:kl kan:kn kas:ks kat:ka kaz:kk khk:mn khm:km kik:ki kin:rw kir:ky kmr:ku kon:kg"
    " kor:ko kur:ku lao:lo lat:la lav:lv lin:ln lit:lt ltz:lb lug:lg mal:ml mar:mr mkd:mk mlg:mg"
    " mlt:mt mon:mn mri:mi msa:ms mya:my nau:na nav:nv nbl:nr nde:nd nep:ne nld:nl nno:nn nob:nb"
    " nor:no npi:ne nya:ny oci:oc ori:or orm:om ory:or oss:os pan:pa pes:fa plt:mg pol:pl por:pt"
    " pus:ps que:qu roh:rm ron:ro run:rn rus:ru sag:sg san:sa sin:si slk:sk slv:sl sme:se smo:sm"
    " sna:sn snd:sd som:so sot:st spa:es sqi:sq srd:sc srp:sr ssw:ss sun:su swa:sw swe:sv swh:sw"
    " tah:ty tam:ta tat:tt tel:te tgk:tg tgl:tl tha:th tir:ti ton:to tsn:tn tso:ts tuk:tk tur:tr"
    " twi:tw uig:ug ukr:uk urd:ur uzb:uz uzn:uz ven:ve vie:vi wln:wa wol:wo xho:xh yid:yi yor:yo"
    " zha:za zho:zh zlm:ms zul:zu"
)


def short_code(code: str) -> str:
    """Return the code of two letters for one of three, as BCP-47 wants it; else the code itself.

    Where ISO 639-3 parts what has one short code, such as the kinds of Malay, that one serves.
    """
    return _TABLE.get(code, code)


_TABLE = dict(pair.split(":") for pair in _SHORT.split())
