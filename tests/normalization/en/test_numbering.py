import pytest

from speechstudio.normalization import normalize


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("Waltz No. 7 is short.", "Waltz number seven is short."),
        ("The reply is no. 14 girls stayed.", "The reply is no. fourteen girls stayed."),
        ("She says no. 6 friends go.", "She says no. six friends go."),
        ("Nos. 4-6 won.", "numbers four to six won."),
        ("See fig. 3b and pp. 20-22.", "See figure three B and pages twenty to twenty two."),
        ("Vol. IV, ch. 9", "volume four, chapter nine"),
        ("Op. 31 No. 2", "opus thirty one number two"),
        ("Take Hwy 205.", "Take highway two oh five."),
        ("Apt. 6C", "apartment six C"),
    ],
)
def test_numbers_of_things_are_said_with_their_names(written: str, spoken: str) -> None:
    assert normalize(written).spoken == spoken


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("See § 107.", "See section one oh seven."),
        ("See §§ 8-10.", "See sections eight to ten."),
        ("Section 512(c)(1) covers it.", "Section five twelve C one covers it."),
        ("Art. 17(1)(b) holds.", "article seventeen one B holds."),
        ("under 17 U.S.C. § 107", "under seventeen U S C section one oh seven"),
        ("Mills v. Dunn, 384 U.S. 436", "Mills versus Dunn, three eighty four U S four thirty six"),
        ("a 403(b) plan", "a four oh three B plan"),
        ("Directive 95/46/EC", "Directive ninety five slash forty six E C"),
    ],
)
def test_laws_are_said_as_lawyers_say_them(written: str, spoken: str) -> None:
    assert normalize(written).spoken == spoken
