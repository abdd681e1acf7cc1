"""Chinese: what is written with figures and Latin letters, and what must stay as it is."""

import pytest

from speechstudio.normalization import Override, SemioticClass, normalize

READINGS = {
    "quantities": [
        ("仓库里有20300箱货。", "仓库里有两万零三百箱货。"),
        ("她养了2只鹦鹉，住2楼。", "她养了两只鹦鹉，住二楼。"),
        ("等2-3周就好", "等两到三周就好"),
        ("海拔-154.3米", "海拔负一百五十四点三米"),
        ("第2次、第18届", "第二次、第十八届"),
        ("１，２８０ ｋｍ", "一千二百八十公里"),
    ],
    "parts": [
        ("失业率从4.1%降到3.8%", "失业率从百分之四点一降到百分之三点八"),
        ("大约15-25%的用户", "大约百分之十五到百分之二十五的用户"),
        ("还剩2/7", "还剩七分之二"),
        ("加1½勺盐", "加一又二分之一勺盐"),
    ],
    "dates": [
        ("2031-07-04开幕", "二零三一年七月四日开幕"),
        ("1987年出生，08年结婚", "一九八七年出生，零八年结婚"),
        ("延续了3000年的历史", "延续了三千年的历史"),
        ("95后的80年代情结", "九五后的八十年代情结"),
        ("定于6/21举行", "定于六月二十一日举行"),
    ],
    "times": [
        ("9:07集合，2:30解散", "九点零七分集合，两点三十分解散"),
        ("18:00-20:15", "十八点到二十点十五分"),
        ("7:45PM", "晚上七点四十五分"),
        ("全程用时2:08:31", "全程用时两小时八分钟三十一秒"),
    ],
    "money and measures": [
        ("€75，¥9.9万", "七十五欧元，九点九万元"),
        ("$2.5B的订单", "二十五亿美元的订单"),
        ("限速80km/h，载重3t", "限速八十公里每小时，载重三吨"),
        ("夜里-12~-8℃", "夜里零下十二到零下八摄氏度"),
        ("18元/斤", "十八元每斤"),
    ],
    "identifiers": [
        ("密码：6018", "密码：六零一八"),
        ("请拨打0571-8765 4321", "请拨打零五七一，八七六五，四三二一"),
        ("密码输错5次", "密码输错五次"),
        ("我在1506房间", "我在一五零六房间"),
        ("MU2188次航班", "M U二一八八次航班"),
    ],
    "names": [
        ("OECD和NASA", "O E C D和NASA"),
        ("A350与Pixel 9", "A三五零与Pixel 九"),
        ("升级到v3.0.12", "升级到v三点零点十二"),
    ],
    "relations": [
        ("比例是2:5", "比例是二比五"),
        ("主队4-1获胜", "主队四比一获胜"),
        ("7×6=42", "七乘六等于四十二"),
    ],
}


@pytest.mark.parametrize(
    ("written", "spoken"), [pair for pairs in READINGS.values() for pair in pairs]
)
def test_figures_are_read_as_what_they_mean(written: str, spoken: str) -> None:
    assert normalize(written, "zh").spoken == spoken


@pytest.mark.parametrize(
    "text", ["三百二十一个人，百分之五。", "好的~谢谢", "😀卡拉OK", "T恤和K歌", "一二三，走！"]
)
def test_what_needs_no_reading_stays(text: str) -> None:
    assert normalize(text, "zh").spoken == text


def test_traditional_text_is_answered_in_traditional_characters() -> None:
    assert normalize("這裡有2萬個，氣溫-3°C", "zh").spoken == "這裡有兩萬個，氣溫零下三攝氏度"
    assert normalize("3.5", "zh-TW").spoken == "三點五"


def test_one_of_a_code_may_be_said_as_on_the_telephone() -> None:
    span = normalize("验证码是1170", "zh").spans[0]
    assert span.spoken == "一一七零"
    assert "幺幺七零" in [other.spoken for other in span.alternatives]


def test_a_person_may_ask_for_digits() -> None:
    override = Override(start=1, end=4, semiotic_class=SemioticClass.DIGIT)
    assert normalize("共125人", "zh", overrides=[override]).spoken == "共一二五人"
