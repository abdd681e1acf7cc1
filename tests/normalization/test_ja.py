"""Japanese: what is written with figures and Latin letters, and what must stay as it is."""

import pytest

from speechstudio.normalization import normalize

READINGS = {
    "quantities": [
        ("客は1260人、猫は2匹", "客は千二百六十人、猫は二匹"),
        ("1000万円と1万1000円", "一千万円と一万一千円"),
        ("りんごを3つ、第7回", "りんごを三つ、第七回"),
        ("残りは0個、0時", "残りはゼロ個、零時"),
        ("１２．５％", "十二点五パーセント"),
        ("3/8が欠席", "八分の三が欠席"),
    ],
    "dates": [
        ("2031/07/04まで", "二千三十一年七月四日まで"),
        ("11月9日(土)〜13日", "十一月九日土曜日から十三日"),
        ("R5.10.2", "令和五年十月二日"),
        ("6/21に開催", "六月二十一日に開催"),
    ],
    "times": [
        ("18:05発", "十八時五分発"),
        ("AM8:20〜PM1:00", "午前八時二十分から午後一時"),
        ("記録は3:59:04", "記録は三時間五十九分四秒"),
    ],
    "money and measures": [
        ("￥4,980、$2.75", "四千九百八十円、二ドル七十五セント"),
        ("最低気温は-9℃", "最低気温はマイナス九度"),
        ("時速80km、速度は80km/h", "時速八十キロメートル、速度は時速八十キロメートル"),
        ("35㎡に5〜6人", "三十五平方メートルに五から六人"),
    ],
    "identifiers": [
        ("暗証番号は9035", "暗証番号は九〇三五"),
        ("070-2468-1357へ", "〇七〇、二四六八、一三五七へ"),
        ("110番", "百十番"),
        ("702号室", "七〇二号室"),
        ("〒604-8571", "郵便番号六〇四の八五七一"),
    ],
    "names": [
        ("ＪＲとJAXAとCPU", "J RとJAXAとC P U"),
        ("iPhone 16とN700系", "iPhone 十六とN七百系"),
    ],
    "relations": [
        ("5-2で勝った", "五対二で勝った"),
        ("縮尺は1:5000", "縮尺は一対五千"),
        ("8-3=5", "八引く三は五"),
    ],
}


@pytest.mark.parametrize(
    ("written", "spoken"), [pair for pairs in READINGS.values() for pair in pairs]
)
def test_figures_are_read_as_what_they_mean(written: str, spoken: str) -> None:
    assert normalize(written, "ja").spoken == spoken


@pytest.mark.parametrize("text", ["三百人が来た。", "あ〜、すご〜い", "😀Tシャツ", "ＯＫです"])
def test_what_needs_no_reading_stays(text: str) -> None:
    assert normalize(text, "ja").spoken in {text, text.replace("ＯＫ", "OK")}


def test_zero_of_a_code_may_be_said_in_the_other_way() -> None:
    span = normalize("パスワードは4008", "ja").spans[0]
    assert [other.spoken for other in span.alternatives][:1] == ["四ゼロゼロ八"]
