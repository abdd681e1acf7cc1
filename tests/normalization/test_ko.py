"""What Korean reads: native or Sino-Korean numerals, dates, money, names of letters."""

import pytest

from speechstudio.normalization import normalize
from speechstudio.normalization.languages.ko import numbers
from speechstudio.normalization.languages.ko.particles import ends_in_consonant


def spoken(text: str) -> str:
    return normalize(text, "ko").spoken


@pytest.mark.parametrize(
    ("number", "words"),
    [
        ("0", "영"),
        ("10", "십"),
        ("11000", "만 천"),
        ("1,234,567", "백이십삼만 사천오백육십칠"),
        ("100000000", "일억"),
        ("100010001", "일억 일만 일"),
    ],
)
def test_sino_korean_numbers_are_grouped_by_ten_thousands(number: str, words: str) -> None:
    assert numbers.sino(number) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("연필 4자루와 공책 2권", "연필 네 자루와 공책 두 권"),
        ("강아지 20마리", "강아지 스무 마리"),
        ("손님 21명", "손님 스물한 명"),
        ("관중 2만 3천명", "관중 이만 삼천 명"),
        ("동생은 7살, 형은 13세", "동생은 일곱 살, 형은 십삼 세"),
        ("8개월과 8개", "팔 개월과 여덟 개"),
        ("제7회 축제", "제칠 회 축제"),
        ("1번째와 12번째", "첫 번째와 열두 번째"),
        ("30여 명", "삼십여 명"),
        ("빵 1조각", "빵 한 조각"),
    ],
)
def test_counters_choose_the_numerals(text: str, words: str) -> None:
    assert spoken(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("두 번 말고 5번 갔다", "두 번 말고 다섯 번 갔다"),
        ("5번 출구", "오 번 출구"),
        ("트럭 4대", "트럭 네 대"),
        ("40대 부부", "사십 대 부부"),
        ("어르신 2분이 오셨다", "어르신 두 분이 오셨다"),
        ("2분만 쉬자", "이 분만 쉬자"),
    ],
)
def test_words_around_decide_for_counters_of_both_kinds(text: str, words: str) -> None:
    assert spoken(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1999년 6월 10일", "천구백구십구 년 유월 십일"),
        ("2023. 10. 6.", "이천이십삼 년 시월 육일."),
        ("4/19(토)", "사월 십구일 토요일"),
        ("6·10 항쟁", "육일영 항쟁"),
        ("오후 4시 20분", "오후 네 시 이십 분"),
        ("17:05에 출발", "십칠 시 오 분에 출발"),
        ("7:30 PM", "오후 일곱 시 삼십 분"),
        ("8시~12시", "여덟 시부터 열두 시"),
        ("2/4분기", "이사 분기"),
    ],
)
def test_dates_and_times(text: str, words: str) -> None:
    assert spoken(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("7,800원", "칠천팔백 원"),
        ("2억 5천만 원", "이억 오천만 원"),
        ("$7.25", "칠 달러 이십오 센트"),
        ("KRW 3,000", "삼천 원"),
        ("체온 36.5℃", "체온 삼십육 점 오 도"),
        ("-7°C", "영하 칠 도"),
        ("시속 60km/h", "시속 육십 킬로미터"),
        ("90km/h", "시속 구십 킬로미터"),
        ("84㎡", "팔십사 제곱미터"),
        ("0.3%p", "영 점 삼 퍼센트포인트"),
        ("3/4", "사 분의 삼"),
        ("4와 1/2", "사와 이 분의 일"),
    ],
)
def test_money_measures_and_fractions(text: str, words: str) -> None:
    assert spoken(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("02-987-6540", "공이 구팔칠 육오사공"),
        ("119로 신고", "일일구로 신고"),
        ("비밀번호는 5093입니다", "비밀번호는 오공구삼입니다"),
        ("인증번호 660318", "인증번호 육육공삼일팔"),
        ("비밀번호 6자리", "비밀번호 여섯 자리"),
        ("34나 5678", "삼사 나 오육칠팔"),
    ],
)
def test_identifiers_are_read_digit_by_digit(text: str, words: str) -> None:
    assert spoken(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("4:1로 이겼다", "사 대 일로 이겼다"),
        ("2-6명", "두 명에서 여섯 명"),
        ("30~50%", "삼십에서 오십 퍼센트"),
        ("월~목", "월요일에서 목요일"),
        ("반가워요~ 여러분", "반가워요~ 여러분"),
        ("화면 비율 4:30", "화면 비율 사 대 삼십"),
    ],
)
def test_scores_and_ranges(text: str, words: str) -> None:
    assert spoken(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("SBS를 본다", "에스비에스를 본다"),
        ("UNESCO 유산", "유네스코 유산"),
        ("A4 용지", "에이포 용지"),
        ("F-35 전투기", "에프 삼십오 전투기"),
        ("kim@daum.net", "kim 골뱅이 daum 닷 넷"),
        ("제IV장", "제사장"),
    ],
)
def test_latin_letters_have_korean_names(text: str, words: str) -> None:
    assert spoken(text) == words


def test_particles_agree_with_the_words_that_are_spoken() -> None:
    assert spoken("응답자의 2/5이 답했다") == "응답자의 오 분의 이가 답했다"
    assert ends_in_consonant("삼") is True
    assert ends_in_consonant("K") is None


@pytest.mark.parametrize("text", ["오늘은 날씨가 좋습니다.", "아~주 좋다", "Seoul에서 만나요", ""])
def test_prose_stays_as_it_is(text: str) -> None:
    assert spoken(text) == text


def test_a_spoken_text_is_read_as_itself() -> None:
    text = spoken("2024년 6월 3일 14:30, 사과 3개에 5,000원, AI와 010-1234-5678, 3~5일")
    assert spoken(text) == text
