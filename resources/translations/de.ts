<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Speech Studio</name>
    <message>
        <source>Choose an item to read how it is made, and what became of it.</source>
        <extracomment>batch_place/details.py</extracomment>
        <translation>Wählen Sie ein Element, um zu lesen, wie es erstellt wird und was daraus wurde.</translation>
    </message>
    <message>
        <source>About the item</source>
        <extracomment>batch_place/details.py</extracomment>
        <translation>Über das Element</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>batch_place/details.py, export/dialog.py, speak/binder_menu.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <extracomment>batch_place/details.py</extracomment>
        <translation>Protokoll kopieren</translation>
    </message>
    <message>
        <source>Settings, frozen when added</source>
        <extracomment>batch_place/details.py</extracomment>
        <translation>Einstellungen, beim Hinzufügen festgehalten</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>batch_place/details.py</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Drop files or folders. They take the settings chosen on the left.</source>
        <extracomment>batch_place/drop.py</extracomment>
        <translation>Legen Sie hier Dateien oder Ordner ab. Für sie gelten die links gewählten Einstellungen.</translation>
    </message>
    <message>
        <source>Add files</source>
        <extracomment>batch_place/drop.py, batch_place/place.py</extracomment>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Choose the folder of the results</source>
        <extracomment>batch_place/folder_choice.py</extracomment>
        <translation>Ordner für die Ergebnisse wählen</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>batch_place/folder_choice.py, batch_place/preset_form.py, batch_place/watch_panel.py, viewmodels/batch_facts.py</extracomment>
        <translation>Ablegen in</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <extracomment>batch_place/folder_choice.py</extracomment>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>The computer is kept awake until the queue is done.</source>
        <extracomment>batch_place/head.py</extracomment>
        <translation>Der Computer bleibt wach, bis die Warteschlange fertig ist.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>batch_place/head.py, viewmodels/facts.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Becomes</source>
        <extracomment>batch_place/head.py</extracomment>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>batch_place/head.py, viewmodels/facts.py, viewmodels/sentence_takes.py</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>batch_place/head.py</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>The whole queue</source>
        <extracomment>batch_place/head.py</extracomment>
        <translation>Gesamte Warteschlange</translation>
    </message>
    <message>
        <source>{share} %</source>
        <extracomment>batch_place/head.py, batch_place/teller.py, inspector/inside_section.py, pages/running_bar.py, viewmodels/passage.py, viewmodels/review_items.py, viewmodels/running.py, viewmodels/speakers.py</extracomment>
        <translation>{share}&#xa0;%</translation>
    </message>
    <message>
        <source>What can be done with {file}</source>
        <extracomment>batch_place/item_acts.py</extracomment>
        <translation>Was mit {file} getan werden kann</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>batch_place/left.py, batch_place/table.py</extracomment>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>batch_place/left.py</extracomment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>batch_place/left.py, models_place/rows.py, viewmodels/batch_rows.py, viewmodels/running.py</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state</comment>
        <extracomment>batch_place/left.py, shell/news.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>batch_place/left.py</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>The queue, watched folders and settings</source>
        <extracomment>batch_place/left.py</extracomment>
        <translation>Warteschlange, überwachte Ordner und Einstellungen</translation>
    </message>
    <message>
        <source>New</source>
        <comment>settings</comment>
        <extracomment>batch_place/left.py</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New settings</source>
        <extracomment>batch_place/left.py, batch_place/preset_form.py</extracomment>
        <translation>Neue Einstellungen</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <extracomment>batch_place/left.py</extracomment>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>batch_place/left.py, batch_place/preset_form.py, batch_place/watch_panel.py, settings_office.py, settings_place/place.py, settings_place/sections.py, window.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Parts of the queue</source>
        <extracomment>batch_place/left.py, batch_place/office.py</extracomment>
        <translation>Teile der Warteschlange</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>batch_place/left.py, batch_place/teller.py, other_places.py</extracomment>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Settings for what is added</source>
        <extracomment>batch_place/left.py</extracomment>
        <translation>Einstellungen für Neues</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <extracomment>batch_place/left.py</extracomment>
        <translation>
            <numerusform>{n} Element</numerusform>
            <numerusform>{n} Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is done</source>
        <extracomment>batch_place/office.py</extracomment>
        <translation>Die Warteschlange ist fertig</translation>
    </message>
    <message numerus="yes">
        <source>{n} files done.</source>
        <extracomment>batch_place/office.py</extracomment>
        <translation>
            <numerusform>{n} Datei fertig.</numerusform>
            <numerusform>{n} Dateien fertig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queue is done, {n} failed</source>
        <extracomment>batch_place/office.py</extracomment>
        <translation>
            <numerusform>Die Warteschlange ist fertig, {n} fehlgeschlagen</numerusform>
            <numerusform>Die Warteschlange ist fertig, {n} fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>batch_place/office.py, shell/news.py</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Save a report</source>
        <extracomment>batch_place/office.py, batch_place/place.py</extracomment>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Nothing is queued here.</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>Hier steht nichts in der Warteschlange.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Pause all</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>Take what is done out of the queue</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>Fertiges aus der Warteschlange nehmen</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>{done} von {total} fertig</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>Zu überwachenden Ordner wählen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>batch_place/place.py, jobs_list/row_view.py, models_place/columns.py, models_place/main_act.py, models_place/rows.py, pages/project_binder.py, recording/controls.py, viewmodels/first_models.py</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Word document</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Subtitles, srt</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>Untertitel, SRT</translation>
    </message>
    <message>
        <source>Subtitles, vtt</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>Untertitel, VTT</translation>
    </message>
    <message>
        <source>Table, csv</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>Tabelle, CSV</translation>
    </message>
    <message>
        <source>Everything, json</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>Alles, JSON</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>batch_place/preset_fields.py, models_place/head.py, pages/choices_form.py, rehearing_desk.py, settings_place/general_page.py, settings_place/service_form.py, viewmodels/facts.py</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>batch_place/preset_fields.py, models_place/filters.py, pages/choices_form.py, rehearing_desk.py, settings_place/general_page.py, settings_place/service_form.py, speak/inspector/entry_form.py, viewmodels/batch_facts.py, viewmodels/facts.py, voices/details.py, voices/picker.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Speakers</source>
        <extracomment>batch_place/preset_fields.py, inspector/inspector.py, inspector/speakers_tab.py, keys.py, pages/choices_form.py, settings_place/general_page.py, viewmodels/facts.py</extracomment>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>A project, to review it here</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>Ein Projekt, um es hier zu prüfen</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>batch_place/preset_fields.py, viewmodels/batch_facts.py</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>batch_place/preset_fields.py, speak/inspector/inspector.py, speak/inspector/voice_tab.py, viewmodels/batch_facts.py</extracomment>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Also</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>Find out</source>
        <extracomment>batch_place/preset_fields.py, viewmodels/batch_facts.py</extracomment>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>They count for what is added from now on; what is in the queue keeps those it has.</source>
        <extracomment>batch_place/preset_form.py</extracomment>
        <translation>Sie gelten für alles, was ab jetzt hinzukommt; was schon in der Warteschlange steht, behält seine Einstellungen.</translation>
    </message>
    <message>
        <source>Of {fields}</source>
        <extracomment>batch_place/preset_form.py</extracomment>
        <translation>Aus {fields}</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>batch_place/preset_form.py, cloning/voice_side.py, inspector/panel_list.py, models_place/details.py, settings_place/service_form.py, shell/name_popover.py, viewmodels/batch_facts.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the files</source>
        <extracomment>batch_place/preset_form.py</extracomment>
        <translation>Name der Dateien</translation>
    </message>
    <message>
        <source>Beside the file</source>
        <extracomment>batch_place/preset_form.py, viewmodels/batch_facts.py</extracomment>
        <translation>Neben der Datei</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>batch_place/preset_form.py, settings_place/service_dialog.py, speak/inspector/entry_form.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as new</source>
        <extracomment>batch_place/preset_form.py</extracomment>
        <translation>Als neu speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>batch_place/preset_form.py, cloning/remove_dialog.py, models_place/columns.py, models_place/details.py, models_place/place.py, models_place/rows.py, settings_office.py, shell/library_binder.py, speak/export_options.py, speak/inspector/lexicon_tab.py, speak/left_binder.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <extracomment>batch_place/preset_form.py</extracomment>
        <translation>{name}, Kopie</translation>
    </message>
    <message>
        <source>Files are being worked on</source>
        <extracomment>batch_place/session.py</extracomment>
        <translation>Dateien werden bearbeitet</translation>
    </message>
    <message>
        <source>Enter does what the button says, the menu key shows all that can be done, Alt with the arrow keys moves, Delete takes out</source>
        <extracomment>batch_place/table.py</extracomment>
        <translation>Eingabe tut, was die Schaltfläche sagt; die Menütaste zeigt alles, was möglich ist; Alt mit den Pfeiltasten verschiebt; Entf nimmt heraus</translation>
    </message>
    <message numerus="yes">
        <source>{n} running</source>
        <extracomment>batch_place/teller.py</extracomment>
        <translation>
            <numerusform>{n} läuft</numerusform>
            <numerusform>{n} laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <extracomment>batch_place/teller.py</extracomment>
        <translation>
            <numerusform>{n} wartet</numerusform>
            <numerusform>{n} warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that come into this folder are queued once they have stood still for some seconds. That goes on while Speech Studio runs; what comes while it is closed is found when it starts again.</source>
        <extracomment>batch_place/watch_panel.py</extracomment>
        <translation>Dateien, die in diesen Ordner kommen, werden eingereiht, sobald sie sich einige Sekunden nicht verändert haben. Das geschieht, solange Speech Studio läuft; was inzwischen dazukommt, wird beim nächsten Start gefunden.</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <extracomment>batch_place/watch_panel.py</extracomment>
        <translation>Überwachter Ordner</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <extracomment>batch_place/watch_panel.py</extracomment>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <extracomment>batch_place/watch_panel.py</extracomment>
        <translation>Nicht mehr überwachen</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>batch_place/watch_panel.py, viewmodels/facts.py</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>correcting.py, shell/library_binder.py, speak/left_binder.py</extracomment>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>New speaker</source>
        <extracomment>correcting.py</extracomment>
        <translation>Neuer Sprecher</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>days.py</extracomment>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>days.py</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>days.py</extracomment>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>days.py</extracomment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>„{title}“ exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>export/dialog.py, keys.py, recording/panel.py, shell/header_binder.py, speak/export_dialog.py, speak/place_header.py</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save as {path}</source>
        <extracomment>export/dialog.py, speak/export_dialog.py</extracomment>
        <translation>Speichern als {path}</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>export/dialog.py, exporting.py, help/trouble_sheet.py</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>“{name}” is there already</source>
        <extracomment>export/dialog.py, speak/export_dialog.py</extracomment>
        <translation>„{name}“ ist schon vorhanden</translation>
    </message>
    <message>
        <source>Formats</source>
        <extracomment>export/dialog.py, speak/export_dialog.py, viewmodels/batch_facts.py</extracomment>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Passages not checked</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>Passagen ungeprüft</translation>
    </message>
    <message>
        <source>Is there already</source>
        <extracomment>export/dialog.py, speak/export_dialog.py</extracomment>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Cannot be written</source>
        <extracomment>export/dialog.py, speak/export_dialog.py</extracomment>
        <translation>Nicht beschreibbar</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>export/dialog.py, speak/export_dialog.py, speak/inspector/cast_line.py</extracomment>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>cloning/check_page.py, cloning/dialog.py, export/dialog.py, inspector/inside_section.py, jobs_list/row_view.py, models_place/columns.py, models_place/details.py, models_place/main_act.py, models_place/rows.py, pages/again_dialog.py, recording/page.py, settings_place/service_dialog.py, shell/header_binder.py, speak/export_dialog.py, speak/inspector/entry_form.py, viewmodels/batch_acts.py, voices/picker.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>{n} passages not checked</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>
            <numerusform>{n} Passage ungeprüft</numerusform>
            <numerusform>{n} Passagen ungeprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are exported as they stand.</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>
            <numerusform>Sie wird exportiert, wie sie ist.</numerusform>
            <numerusform>Sie werden exportiert, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>export/dialog.py, speak/export_dialog.py, viewmodels/batch_acts.py</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>export/dialog.py, export/preview_view.py</extracomment>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>export/dialog.py, speak/export_dialog.py</extracomment>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>Name the speaker</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>Sprecher nennen</translation>
    </message>
    <message>
        <source>Name the speaker at each change</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>Sprecher bei Wechsel nennen</translation>
    </message>
    <message>
        <source>Show when each paragraph starts</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>Anfangszeit jedes Absatzes zeigen</translation>
    </message>
    <message>
        <source>Keep suspect words marked</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>Zweifelhafte Wörter markiert lassen</translation>
    </message>
    <message>
        <source>Merge lines under 1 s</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>Zeilen unter 1&#xa0;s zusammenfügen</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>export/options_panel.py, pages/range_fields.py, viewmodels/facts.py</extracomment>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>Zeichen pro Zeile</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Longest</source>
        <comment>a subtitle on the screen</comment>
        <extracomment>export/options_panel.py</extracomment>
        <translation>Höchstdauer</translation>
    </message>
    <message>
        <source>Fastest</source>
        <comment>a subtitle to be read</comment>
        <extracomment>export/options_panel.py</extracomment>
        <translation>Höchsttempo</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <extracomment>export/options_panel.py</extracomment>
        <translation>s</translation>
    </message>
    <message>
        <source>chars/s</source>
        <comment>characters in a second</comment>
        <extracomment>export/options_panel.py</extracomment>
        <translation>Zeichen/s</translation>
    </message>
    <message>
        <source>Longest and fastest</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>Höchstdauer und -tempo</translation>
    </message>
    <message>
        <source>cannot print on {printer}</source>
        <extracomment>export/printing.py</extracomment>
        <translation>auf {printer} kann nicht gedruckt werden</translation>
    </message>
    <message>
        <source>cannot print on this printer</source>
        <extracomment>export/printing.py</extracomment>
        <translation>auf diesem Drucker kann nicht gedruckt werden</translation>
    </message>
    <message>
        <source>Choose another printer, or export a PDF and print that.</source>
        <extracomment>export/printing.py</extracomment>
        <translation>Wählen Sie einen anderen Drucker, oder exportieren Sie ein PDF und drucken Sie dieses.</translation>
    </message>
    <message numerus="yes">
        <source>{n} words are on the clipboard.</source>
        <extracomment>exporting.py</extracomment>
        <translation>
            <numerusform>{n} Wort ist in der Zwischenablage.</numerusform>
            <numerusform>{n} Wörter sind in der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <extracomment>exporting.py, settings_place/general_page.py, settings_place/storage_page.py, speak/export_desk.py, viewmodels/batch_acts.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>exporting.py, inspector/details_tab.py, speak/export_desk.py</extracomment>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Exported</source>
        <extracomment>exporting.py, speak/export_desk.py, speak/place_panels.py</extracomment>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>exporting.py, help/shortcut_choices.py, prompts.py, speak/export_desk.py, speak/place_panels.py, voices/details.py</extracomment>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>This is a fault of the program; please report it</source>
        <extracomment>faults.py</extracomment>
        <translation>Das ist ein Fehler des Programms; bitte melden Sie ihn</translation>
    </message>
    <message>
        <source>something went wrong ({kind}: {error})</source>
        <extracomment>faults.py</extracomment>
        <translation>etwas ist schiefgegangen ({kind}: {error})</translation>
    </message>
    <message>
        <source>Transcripts that say who said what, and speech that reads like a person. Everything is done on this computer.</source>
        <extracomment>help/about.py</extracomment>
        <translation>Transkripte, die zeigen, wer was gesagt hat, und Sprache, die klingt wie von einem Menschen gelesen. Alles geschieht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Free software: you may use, study, share and change it under the GNU General Public License, version 3 or later ({licence}). It comes without any warranty.</source>
        <extracomment>help/about.py</extracomment>
        <translation>Freie Software: Sie dürfen sie unter der GNU General Public License, Version 3 oder neuer ({licence}), benutzen, untersuchen, weitergeben und verändern. Sie kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>About Speech Studio</source>
        <extracomment>help/about.py, keys.py</extracomment>
        <translation>Über Speech Studio</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>help/about.py</extracomment>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <extracomment>help/about.py</extracomment>
        <translation>Bestandteile und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>cloning/dialog.py, help/about.py, help/guide.py, help/shortcuts_sheet.py, help/trouble_sheet.py, search/find_bar.py, viewmodels/recording_notices.py, widgets/dialog_frame.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Libraries</source>
        <extracomment>help/about.py, models_place/libraries.py</extracomment>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Fonts</source>
        <extracomment>help/about.py</extracomment>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>help/about.py, models_place/filters.py, models_place/table.py, other_places.py, settings_place/storage_page.py, speak/place.py</extracomment>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>help/licences.py</extracomment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>{some} and {one}</source>
        <extracomment>help/shortcut_choices.py</extracomment>
        <translation>{some} und {one}</translation>
    </message>
    <message>
        <source>{keys} also does {actions}</source>
        <extracomment>help/shortcut_choices.py</extracomment>
        <translation>{keys} bewirkt auch {actions}</translation>
    </message>
    <message>
        <source>Press keys · Esc leaves · Backspace for none</source>
        <extracomment>help/shortcut_list.py</extracomment>
        <translation>Tasten drücken · Esc beendet · Rücktaste für keine</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>help/shortcut_list.py, help/shortcuts_sheet.py, keys.py, viewmodels/settings_desk.py</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>{some} or {one}</source>
        <extracomment>help/shortcut_list.py</extracomment>
        <translation>{some} oder {one}</translation>
    </message>
    <message>
        <source>no keys</source>
        <extracomment>help/shortcut_list.py</extracomment>
        <translation>keine Tasten</translation>
    </message>
    <message>
        <source>Click a row, then press its new keys. Foot pedals that send keys work too.</source>
        <extracomment>help/shortcuts_editor.py</extracomment>
        <translation>Klicken Sie auf eine Zeile und drücken Sie dann die neuen Tasten. Auch Fußpedale, die Tasten senden, funktionieren.</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <extracomment>help/shortcuts_editor.py</extracomment>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Preset</source>
        <extracomment>help/shortcuts_editor.py, settings_place/shortcuts_page.py</extracomment>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Take keys from the others</source>
        <extracomment>help/shortcuts_editor.py</extracomment>
        <translation>Tasten den anderen wegnehmen</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>help/shortcuts_editor.py, viewmodels/recording_notices.py</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>help/shortcuts_editor.py</extracomment>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>{n} actions share keys</source>
        <extracomment>help/shortcuts_editor.py</extracomment>
        <translation>
            <numerusform>{n} Aktion teilt sich Tasten</numerusform>
            <numerusform>{n} Aktionen teilen sich Tasten</numerusform>
        </translation>
    </message>
    <message>
        <source>The report has versions and errors; no names of files or people, and none of your text.</source>
        <extracomment>help/trouble_sheet.py</extracomment>
        <translation>Der Bericht enthält Versionen und Fehler; keine Namen von Dateien oder Personen und nichts von Ihrem Text.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <extracomment>help/trouble_sheet.py</extracomment>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <source>Hide the report</source>
        <extracomment>help/trouble_sheet.py</extracomment>
        <translation>Bericht ausblenden</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>help/trouble_sheet.py</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>help/trouble_sheet.py</extracomment>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>The recording is inside the project</source>
        <extracomment>inside_desk.py</extracomment>
        <translation>Die Aufnahme ist im Projekt</translation>
    </message>
    <message>
        <source>The recording is not where it was. The text is all here.</source>
        <extracomment>inspector/details_tab.py</extracomment>
        <translation>Die Aufnahme ist nicht mehr dort, wo sie war. Der Text ist vollständig hier.</translation>
    </message>
    <message>
        <source>Ctrl+M sets a mark where the sound is.</source>
        <extracomment>inspector/details_tab.py</extracomment>
        <translation>Ctrl+M setzt eine Marke an der Abspielposition.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>inspector/details_tab.py, inspector/inspector.py</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Marks</source>
        <extracomment>inspector/details_tab.py, recording/mark_list.py, recording/panel.py</extracomment>
        <translation>Marken</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>inspector/details_tab.py, settings_place/audio_page.py</extracomment>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Find it…</source>
        <extracomment>inspector/details_tab.py, pages/project_binder.py</extracomment>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Engines</source>
        <extracomment>inspector/details_tab.py</extracomment>
        <translation>Engines</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>inspector/details_tab.py, inspector/speakers_tab.py, shell/library_binder.py, speak/left_binder.py, viewmodels/script_studio.py</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>inspector/details_tab.py, settings_office.py, settings_place/storage_page.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Speak</source>
        <extracomment>inspector/details_tab.py, keys.py, models_place/task_list.py, other_places.py</extracomment>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Speak this transcript</source>
        <extracomment>inspector/details_tab.py</extracomment>
        <translation>Dieses Transkript vorlesen</translation>
    </message>
    <message>
        <source>Keep it inside the project</source>
        <extracomment>inspector/inside_section.py</extracomment>
        <translation>Im Projekt aufbewahren</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <extracomment>inspector/inside_section.py</extracomment>
        <translation>Wieder herausnehmen</translation>
    </message>
    <message>
        <source>Recording inside the project</source>
        <extracomment>inspector/inside_section.py</extracomment>
        <translation>Aufnahme im Projekt</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>inspector/inspector.py, keys.py</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>inspector/inspector.py, inspector/tabbed_panel.py, speak/inspector/inspector.py</extracomment>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>This passage</source>
        <extracomment>inspector/passage_section.py</extracomment>
        <translation>Diese Passage</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>inspector/passage_section.py, speak/binder_menu.py</extracomment>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>All kinds</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Nothing to check. Every passage was recognised with confidence.</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>Nichts zu prüfen. Jede Passage wurde sicher erkannt.</translation>
    </message>
    <message>
        <source>A decision leads to the next passage.</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>Eine Entscheidung führt zur nächsten Passage.</translation>
    </message>
    <message>
        <source>Passages to check</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>Zu prüfende Passagen</translation>
    </message>
    <message>
        <source>Passages checked</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>Geprüfte Passagen</translation>
    </message>
    <message>
        <source>Kinds shown: {kind}</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>Gezeigte Arten: {kind}</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>{done} von {count} erledigt</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>Speaker of this passage: {name}</source>
        <extracomment>inspector/speaker_button.py</extracomment>
        <translation>Sprecher dieser Passage: {name}</translation>
    </message>
    <message>
        <source>Speakers are told apart while the text is made. They appear here when that is done.</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Die Sprecher werden unterschieden, während der Text entsteht. Danach erscheinen sie hier.</translation>
    </message>
    <message>
        <source>Names can be given when the transcript is done.</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Namen können Sie vergeben, sobald das Transkript fertig ist.</translation>
    </message>
    <message>
        <source>Nobody has looked for speakers here. Add the people you hear, and give them passages.</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Hier wurde nicht nach Sprechern gesucht. Fügen Sie die Personen hinzu, die Sie hören, und ordnen Sie ihnen Passagen zu.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>inspector/speakers_tab.py, speak/binder_menu.py</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a speaker</source>
        <extracomment>inspector/speakers_tab.py, keys.py</extracomment>
        <translation>Sprecher hinzufügen</translation>
    </message>
    <message>
        <source>Made with</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Change and start again…</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Ändern und neu beginnen…</translation>
    </message>
    <message>
        <source>Hear {seconds} s</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>{seconds}&#xa0;s anhören</translation>
    </message>
    <message>
        <source>Play where the chosen speaker is heard best</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Abspielen, wo der gewählte Sprecher am besten zu hören ist</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Give everything of the chosen speaker to another</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Alles vom gewählten Sprecher einem anderen zuordnen</translation>
    </message>
    <message>
        <source>Merge into</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Zusammenführen mit</translation>
    </message>
    <message>
        <source>Speakers found so far</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Bisher gefundene Sprecher</translation>
    </message>
    <message>
        <source>In this recording</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>In dieser Aufnahme</translation>
    </message>
    <message>
        <source>Settings of this run</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Einstellungen dieses Laufs</translation>
    </message>
    <message>
        <source>Recordings that are transcribed are listed here while they wait, run, and when they end.</source>
        <extracomment>jobs_list/popover.py</extracomment>
        <translation>Hier stehen Aufnahmen, die transkribiert werden: während sie warten, laufen und wenn sie fertig sind.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <extracomment>jobs_list/popover.py, shell/job_strip.py</extracomment>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>verb</comment>
        <extracomment>jobs_list/popover.py</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear what is over</source>
        <extracomment>jobs_list/popover.py</extracomment>
        <translation>Erledigtes entfernen</translation>
    </message>
    <message>
        <source>Do next</source>
        <extracomment>jobs_list/row_view.py</extracomment>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Open project</source>
        <extracomment>jobs_list/row_view.py</extracomment>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <extracomment>jobs_list/row_view.py, shell/messages.py, troubles.py, viewmodels/batch_acts.py</extracomment>
        <translation>Was kann ich tun?</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>jobs_list/row_view.py, keys.py, models_place/columns.py, models_place/main_act.py, models_place/rows.py, recording/controls.py, shell/header_binder.py, viewmodels/first_models.py, waveform/transport.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <extracomment>jobs_list/row_view.py</extracomment>
        <translation>Fortschritt von {title}</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>keys.py</extracomment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Speak from the caret</source>
        <extracomment>keys.py</extracomment>
        <translation>Ab der Schreibmarke vorlesen</translation>
    </message>
    <message>
        <source>Choose how the span at the caret is read</source>
        <extracomment>keys.py</extracomment>
        <translation>Lesart der Stelle an der Schreibmarke wählen</translation>
    </message>
    <message>
        <source>Make all sentences</source>
        <extracomment>keys.py, speak/dock/dock.py</extracomment>
        <translation>Alle Sätze erzeugen</translation>
    </message>
    <message>
        <source>Rename the script</source>
        <extracomment>keys.py</extracomment>
        <translation>Skript umbenennen</translation>
    </message>
    <message>
        <source>Show or hide the projects</source>
        <extracomment>keys.py</extracomment>
        <translation>Projekte ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <extracomment>keys.py</extracomment>
        <translation>Inspektor ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <extracomment>keys.py</extracomment>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>keys.py</extracomment>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>keys.py</extracomment>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <extracomment>keys.py, troubles.py</extracomment>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>keys.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>keys.py, viewmodels/batch_facts.py</extracomment>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>keys.py</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>keys.py, speak/inspector/takes_tab.py, waveform/transport.py</extracomment>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Go to place {n} of the rail</source>
        <extracomment>keys.py</extracomment>
        <translation>Zu Bereich {n} der Leiste</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>keys.py, pages/empty_page.py</extracomment>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Open files</source>
        <extracomment>keys.py, prompts.py</extracomment>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>keys.py</extracomment>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Copy transcript as text</source>
        <extracomment>keys.py</extracomment>
        <translation>Transkript als Text kopieren</translation>
    </message>
    <message>
        <source>New transcript</source>
        <extracomment>keys.py, pages/empty_page.py, shell/header_binder.py, shell/library_pane.py</extracomment>
        <translation>Neues Transkript</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>keys.py, recorder.py, settings_place/place.py, shell/library_binder.py, speak/left_binder.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>keys.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>keys.py, speak/place_header.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>keys.py, search/find_bar.py, viewmodels/script_search.py, viewmodels/search.py</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>keys.py</extracomment>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>keys.py</extracomment>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>keys.py</extracomment>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <extracomment>keys.py, waveform/transport.py</extracomment>
        <translation>5 Sekunden zurück</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <extracomment>keys.py, waveform/transport.py</extracomment>
        <translation>5 Sekunden vor</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>keys.py</extracomment>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>keys.py</extracomment>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <extracomment>keys.py</extracomment>
        <translation>Vorherige Passage</translation>
    </message>
    <message>
        <source>Next passage</source>
        <extracomment>keys.py</extracomment>
        <translation>Nächste Passage</translation>
    </message>
    <message>
        <source>Go to what is playing</source>
        <extracomment>keys.py, transcript/following.py</extracomment>
        <translation>Zur Abspielposition</translation>
    </message>
    <message>
        <source>Loop the selection</source>
        <extracomment>keys.py, waveform/transport.py</extracomment>
        <translation>Auswahl endlos wiederholen</translation>
    </message>
    <message>
        <source>Set a mark</source>
        <extracomment>keys.py, pages/sound_binder.py, waveform/transport.py</extracomment>
        <translation>Marke setzen</translation>
    </message>
    <message>
        <source>Next passage to check</source>
        <extracomment>keys.py</extracomment>
        <translation>Nächste zu prüfende Passage</translation>
    </message>
    <message>
        <source>Previous passage to check</source>
        <extracomment>keys.py</extracomment>
        <translation>Vorherige zu prüfende Passage</translation>
    </message>
    <message>
        <source>Passage is right</source>
        <extracomment>keys.py</extracomment>
        <translation>Passage stimmt</translation>
    </message>
    <message>
        <source>Transcribe the passage again</source>
        <extracomment>keys.py</extracomment>
        <translation>Passage erneut transkribieren</translation>
    </message>
    <message>
        <source>Rename the speaker</source>
        <extracomment>keys.py</extracomment>
        <translation>Sprecher umbenennen</translation>
    </message>
    <message>
        <source>Give the passage to speaker {n}</source>
        <extracomment>keys.py</extracomment>
        <translation>Passage Sprecher {n} zuordnen</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <extracomment>main_window.py, pages/project_binder.py</extracomment>
        <translation>Transkribieren</translation>
    </message>
    <message>
        <source>Choose a model to read what it can, what it cannot, and what it may be used for.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Wählen Sie ein Modell, um zu lesen, was es kann, was nicht und wofür es verwendet werden darf.</translation>
    </message>
    <message>
        <source>The publisher wants its terms accepted, with an account at the model hub. The token of that account stays in the keyring of this system, and is sent to the hub only.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Der Herausgeber verlangt, dass seine Bedingungen mit einem Konto beim Modell-Hub angenommen werden. Das Token dieses Kontos bleibt im Schlüsselbund dieses Systems und wird nur an den Hub gesendet.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Having it again takes {size}.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Um es wiederzubekommen, müssen {size} geladen werden.</translation>
    </message>
    <message>
        <source>It came from a folder: you need that folder to have it again.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Es kam aus einem Ordner: Um es wiederzubekommen, brauchen Sie diesen Ordner.</translation>
    </message>
    <message>
        <source>Having it again is a download.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Um es wiederzubekommen, muss es heruntergeladen werden.</translation>
    </message>
    <message>
        <source>Needed, and a token</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Nötig, mit Token</translation>
    </message>
    <message>
        <source>None</source>
        <comment>account</comment>
        <extracomment>models_place/details.py</extracomment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>About the model</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Über das Modell</translation>
    </message>
    <message>
        <source>Installation</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Token of the model hub</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Token des Modell-Hubs</translation>
    </message>
    <message>
        <source>What to know</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Needs and rights</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Bedarf und Rechte</translation>
    </message>
    <message>
        <source>{engine} runs with libraries of its own.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>{engine} läuft mit eigenen Bibliotheken.</translation>
    </message>
    <message>
        <source>Installed at the start.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Wird zu Beginn installiert.</translation>
    </message>
    <message>
        <source>Here {pace}.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Hier {pace}.</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>models_place/details.py, models_place/head.py</extracomment>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>On disk</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Speicherbedarf</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>models_place/details.py, models_place/head.py, speak/export_options.py, voices/details.py</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Commercial</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Kommerziell</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>verb</comment>
        <extracomment>models_place/details.py, viewmodels/model_libraries.py</extracomment>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>Show files</source>
        <extracomment>models_place/details.py, viewmodels/batch_acts.py</extracomment>
        <translation>Dateien anzeigen</translation>
    </message>
    <message>
        <source>Import from folder…</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Aus Ordner importieren…</translation>
    </message>
    <message>
        <source>Runs with {engine}.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Läuft mit {engine}.</translation>
    </message>
    <message>
        <source>Measuring: a minute of speech is worked on.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Messung läuft: Eine Minute Sprache wird verarbeitet.</translation>
    </message>
    <message>
        <source>Which models are shown</source>
        <extracomment>models_place/filters.py, other_places.py</extracomment>
        <translation>Welche Modelle gezeigt werden</translation>
    </message>
    <message>
        <source>Search models</source>
        <extracomment>models_place/filters.py</extracomment>
        <translation>Modelle suchen</translation>
    </message>
    <message>
        <source>Room that models take</source>
        <extracomment>models_place/filters.py</extracomment>
        <translation>Platzbedarf der Modelle</translation>
    </message>
    <message>
        <source>Any language</source>
        <extracomment>models_place/filters.py</extracomment>
        <translation>Jede Sprache</translation>
    </message>
    <message>
        <source>{used} used, {free} free</source>
        <extracomment>models_place/filters.py</extracomment>
        <translation>{used} belegt, {free} frei</translation>
    </message>
    <message>
        <source>Installed only</source>
        <extracomment>models_place/filters.py</extracomment>
        <translation>Nur installierte</translation>
    </message>
    <message>
        <source>Commercial use allowed</source>
        <extracomment>models_place/filters.py</extracomment>
        <translation>Kommerzielle Nutzung erlaubt</translation>
    </message>
    <message>
        <source>No account needed</source>
        <extracomment>models_place/filters.py</extracomment>
        <translation>Kein Konto nötig</translation>
    </message>
    <message>
        <source>Disk</source>
        <extracomment>models_place/filters.py, settings_place/storage_page.py</extracomment>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>models_place/filters.py, models_place/task_list.py</extracomment>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>heading over what is shown</comment>
        <extracomment>models_place/filters.py</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>models_place/head.py, viewmodels/facts.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Speed here</source>
        <extracomment>models_place/head.py</extracomment>
        <translation>Tempo hier</translation>
    </message>
    <message>
        <source>Sorts the table</source>
        <extracomment>models_place/head.py</extracomment>
        <translation>Sortiert die Tabelle</translation>
    </message>
    <message>
        <source>Sorted upwards</source>
        <extracomment>models_place/head.py</extracomment>
        <translation>Aufsteigend sortiert</translation>
    </message>
    <message>
        <source>Sorted downwards</source>
        <extracomment>models_place/head.py</extracomment>
        <translation>Absteigend sortiert</translation>
    </message>
    <message>
        <source>Repair the libraries</source>
        <extracomment>models_place/libraries.py, models_place/main_act.py</extracomment>
        <translation>Bibliotheken reparieren</translation>
    </message>
    <message>
        <source>Remove the libraries</source>
        <extracomment>models_place/libraries.py</extracomment>
        <translation>Bibliotheken entfernen</translation>
    </message>
    <message>
        <source>Update the libraries</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>Bibliotheken aktualisieren</translation>
    </message>
    <message>
        <source>First the libraries, from the package index; then the model, from the package index, checked by SHA-256.</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>Zuerst die Bibliotheken aus dem Paketindex; dann das Modell aus dem Paketindex, mit SHA-256 geprüft.</translation>
    </message>
    <message>
        <source>Install the libraries, {size}</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>Bibliotheken installieren, {size}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <extracomment>models_place/main_act.py, viewmodels/model_libraries.py</extracomment>
        <translation>etwa {size}</translation>
    </message>
    <message>
        <source>First the libraries, from the package index; then the model, from a folder, and nowhere else.</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>Zuerst die Bibliotheken aus dem Paketindex; dann das Modell aus einem Ordner und von nirgendwo sonst.</translation>
    </message>
    <message>
        <source>First the libraries, from the package index; then the model, from the model hub, checked by the hashes that it gives.</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>Zuerst die Bibliotheken aus dem Paketindex; dann das Modell vom Modell-Hub, geprüft mit den Hashes, die er angibt.</translation>
    </message>
    <message>
        <source>First the libraries, from the package index; then the model, from the model hub, checked by SHA-256.</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>Zuerst die Bibliotheken aus dem Paketindex; dann das Modell vom Modell-Hub, mit SHA-256 geprüft.</translation>
    </message>
    <message>
        <source>Check the libraries</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>Bibliotheken überprüfen</translation>
    </message>
    <message>
        <source>Go on, {size} in all</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>Fortsetzen, insgesamt {size}</translation>
    </message>
    <message>
        <source>Install, {size}</source>
        <extracomment>models_place/main_act.py, viewmodels/first_models.py</extracomment>
        <translation>Installieren, {size}</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>Messung beenden</translation>
    </message>
    <message>
        <source>Install the libraries</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>Bibliotheken installieren</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>models_place/columns.py, models_place/main_act.py, models_place/rows.py, voices/field.py</extracomment>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>models_place/painting.py</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>No model is like that. Take a word out of the search, or a tick away.</source>
        <extracomment>models_place/place.py</extracomment>
        <translation>Kein Modell passt. Nehmen Sie ein Wort aus der Suche oder ein Häkchen weg.</translation>
    </message>
    <message>
        <source>Remove {model}?</source>
        <extracomment>models_place/place.py</extracomment>
        <translation>{model} entfernen?</translation>
    </message>
    <message>
        <source>Remove the libraries of {engine}?</source>
        <extracomment>models_place/place.py</extracomment>
        <translation>Bibliotheken von {engine} entfernen?</translation>
    </message>
    <message>
        <source>Measure on this machine</source>
        <extracomment>models_place/place.py</extracomment>
        <translation>Auf diesem Computer messen</translation>
    </message>
    <message numerus="yes">
        <source>{n} models</source>
        <extracomment>models_place/place.py</extracomment>
        <translation>
            <numerusform>{n} Modell</numerusform>
            <numerusform>{n} Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder with the files of the model</source>
        <extracomment>models_place/place.py</extracomment>
        <translation>Ordner mit den Dateien des Modells wählen</translation>
    </message>
    <message>
        <source>Waiting for another installation</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Wartet auf eine andere Installation</translation>
    </message>
    <message>
        <source>Downloading</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Wird überprüft</translation>
    </message>
    <message>
        <source>Making room for the libraries</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Platz für die Bibliotheken wird geschaffen</translation>
    </message>
    <message>
        <source>Taking over libraries of the program</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Bibliotheken des Programms werden übernommen</translation>
    </message>
    <message>
        <source>Downloading libraries</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Bibliotheken werden heruntergeladen</translation>
    </message>
    <message>
        <source>Preparing data</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Daten werden vorbereitet</translation>
    </message>
    <message>
        <source>Checking the libraries</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Bibliotheken werden überprüft</translation>
    </message>
    <message>
        <source>Lacks libraries</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Bibliotheken fehlen</translation>
    </message>
    <message>
        <source>Libraries broken</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Reparatur nötig</translation>
    </message>
    <message>
        <source>Libraries are old</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Bibliotheken veraltet</translation>
    </message>
    <message>
        <source>{pace} × playing</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>{pace} × Echtzeit</translation>
    </message>
    <message>
        <source>Removing the libraries</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Bibliotheken werden entfernt</translation>
    </message>
    <message>
        <source>Libraries, {share}</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Bibliothek, {share}</translation>
    </message>
    <message>
        <source>Not measured</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>{step} of 2</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>{step} von 2</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>models_place/rows.py, viewmodels/first_models.py</extracomment>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>no commercial use</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>keine kommerzielle Nutzung</translation>
    </message>
    <message>
        <source>installed by default</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>standardmäßig installiert</translation>
    </message>
    <message>
        <source>Measuring, {share}</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Messung, {share}</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>cloning/record_page.py, help/about_update.py, models_place/columns.py, models_place/rows.py, settings_place/audio_page.py, settings_place/trial_view.py, speak/empty_page.py, speak/export_dialog.py, speak/inspector/takes_tab.py</extracomment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>models_place/task_list.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Recognise speech</source>
        <extracomment>models_place/task_list.py, viewmodels/running.py</extracomment>
        <translation>Sprache erkennen</translation>
    </message>
    <message>
        <source>Tell speakers apart</source>
        <extracomment>models_place/task_list.py, viewmodels/running.py</extracomment>
        <translation>Sprecher unterscheiden</translation>
    </message>
    <message>
        <source>All models</source>
        <extracomment>models_place/task_list.py</extracomment>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>New transcriptions will expect this spelling.</source>
        <extracomment>names_desk.py</extracomment>
        <translation>Neue Transkriptionen werden diese Schreibweise erwarten.</translation>
    </message>
    <message>
        <source>Remember “{word}”?</source>
        <extracomment>names_desk.py</extracomment>
        <translation>„{word}“ merken?</translation>
    </message>
    <message>
        <source>Remember</source>
        <extracomment>names_desk.py</extracomment>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>cloning/record_page.py, names_desk.py</extracomment>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>names_desk.py</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>CPU</source>
        <extracomment>obedience.py</extracomment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <extracomment>obedience.py</extracomment>
        <translation>Grafikkarte</translation>
    </message>
    <message numerus="yes">
        <source>{n} threads</source>
        <extracomment>obedience.py, viewmodels/facts.py</extracomment>
        <translation>
            <numerusform>{n} Thread</numerusform>
            <numerusform>{n} Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>Scripts</source>
        <extracomment>other_places.py, speak/left_binder.py</extracomment>
        <translation>Skripte</translation>
    </message>
    <message>
        <source>The text is made anew, and takes the place of what is here. Marks stay, and with the settings it had before the work goes on where it stopped.</source>
        <extracomment>pages/again_dialog.py</extracomment>
        <translation>Der Text wird neu erstellt und ersetzt den vorhandenen. Marken bleiben erhalten, und mit den bisherigen Einstellungen geht die Arbeit dort weiter, wo sie stehen blieb.</translation>
    </message>
    <message>
        <source>Times are those of the whole recording.</source>
        <extracomment>pages/again_dialog.py</extracomment>
        <translation>Die Zeiten beziehen sich auf die ganze Aufnahme.</translation>
    </message>
    <message>
        <source>Change and start again</source>
        <extracomment>pages/again_dialog.py</extracomment>
        <translation>Ändern und neu beginnen</translation>
    </message>
    <message>
        <source>Settings of the transcription</source>
        <extracomment>pages/again_dialog.py</extracomment>
        <translation>Einstellungen der Transkription</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>pages/again_dialog.py</extracomment>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Holds for each of the files that you open next, and then no more. What you record is transcribed whole.</source>
        <extracomment>pages/empty_page.py</extracomment>
        <translation>Gilt für jede Datei, die Sie als Nächstes öffnen, und danach nicht mehr. Was Sie aufnehmen, wird ganz transkribiert.</translation>
    </message>
    <message>
        <source>Drop files or a folder here</source>
        <extracomment>pages/empty_page.py</extracomment>
        <translation>Dateien oder einen Ordner hier ablegen</translation>
    </message>
    <message>
        <source>Open files…</source>
        <extracomment>pages/empty_page.py, speak/empty_page.py</extracomment>
        <translation>Dateien öffnen…</translation>
    </message>
    <message>
        <source>Turn speech into text you can trust</source>
        <extracomment>pages/empty_page.py</extracomment>
        <translation>Aus Gesprochenem wird verlässlicher Text</translation>
    </message>
    <message>
        <source>Audio or video of any length. Everything is done on this computer; nothing is sent anywhere.</source>
        <extracomment>pages/empty_page.py</extracomment>
        <translation>Audio oder Video beliebiger Länge. Alles geschieht auf diesem Computer; nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>First, the models that do the work</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>Zuerst die Modelle, die die Arbeit tun</translation>
    </message>
    <message>
        <source>Installing the models</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>Modelle werden installiert</translation>
    </message>
    <message>
        <source>The models are not all there yet</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>Noch sind nicht alle Modelle da</translation>
    </message>
    <message>
        <source>The models could not be installed</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>Die Modelle konnten nicht installiert werden</translation>
    </message>
    <message>
        <source>Models to begin with</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>Modelle für den Anfang</translation>
    </message>
    <message>
        <source>Installation of the models</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>Installation der Modelle</translation>
    </message>
    <message>
        <source>Import from a folder…</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>Aus einem Ordner importieren…</translation>
    </message>
    <message>
        <source>For a computer without a connection; opens Models</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>Für einen Computer ohne Verbindung; öffnet „Modelle“</translation>
    </message>
    <message>
        <source>None installed</source>
        <extracomment>pages/form_binder.py, settings_place/general_page.py</extracomment>
        <translation>Keines installiert</translation>
    </message>
    <message>
        <source>Read-only</source>
        <extracomment>pages/project_binder.py, speak/place_body.py</extracomment>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>pages/project_binder.py, shell/library_rows.py, speak/export_dialog.py</extracomment>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>pages/project_binder.py, recording/controls.py, viewmodels/first_models.py, voices/silent_services.py</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The recording is here. The text is made when you like.</source>
        <extracomment>pages/project_binder.py</extracomment>
        <translation>Die Aufnahme ist da. Der Text entsteht, wann Sie möchten.</translation>
    </message>
    <message>
        <source>Not transcribed yet</source>
        <extracomment>pages/project_binder.py, shell/library_rows.py</extracomment>
        <translation>Noch nicht transkribiert</translation>
    </message>
    <message>
        <source>What was done so far is kept. It goes on where it stopped.</source>
        <extracomment>pages/project_binder.py</extracomment>
        <translation>Was bisher getan ist, bleibt erhalten. Es geht weiter, wo es stehen blieb.</translation>
    </message>
    <message>
        <source>Not transcribed to the end</source>
        <extracomment>pages/project_binder.py</extracomment>
        <translation>Nicht zu Ende transkribiert</translation>
    </message>
    <message>
        <source>{file} is not where it was. The text is all here.</source>
        <extracomment>pages/project_binder.py</extracomment>
        <translation>{file} ist nicht mehr am alten Ort. Der Text ist vollständig hier.</translation>
    </message>
    <message>
        <source>The recording has moved</source>
        <extracomment>pages/project_binder.py</extracomment>
        <translation>Die Aufnahme wurde verschoben</translation>
    </message>
    <message>
        <source>No words were found in this recording.</source>
        <extracomment>pages/project_binder.py</extracomment>
        <translation>In dieser Aufnahme wurden keine Wörter gefunden.</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <extracomment>pages/range_fields.py, viewmodels/facts.py</extracomment>
        <translation>Ganze Aufnahme</translation>
    </message>
    <message>
        <source>Only a part</source>
        <extracomment>pages/range_fields.py</extracomment>
        <translation>Nur ein Teil</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time</comment>
        <extracomment>pages/range_fields.py</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>time</comment>
        <extracomment>pages/range_fields.py</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>the beginning</source>
        <extracomment>pages/range_fields.py</extracomment>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>the end</source>
        <extracomment>pages/range_fields.py</extracomment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Progress of the transcription</source>
        <extracomment>pages/running_bar.py</extracomment>
        <translation>Fortschritt der Transkription</translation>
    </message>
    <message>
        <source>You can read and play what is here already.</source>
        <extracomment>pages/work_binder.py</extracomment>
        <translation>Sie können schon lesen und abspielen, was da ist.</translation>
    </message>
    <message>
        <source>The text appears here as it is recognised.</source>
        <extracomment>pages/work_binder.py</extracomment>
        <translation>Der Text erscheint hier, während er erkannt wird.</translation>
    </message>
    <message>
        <source>The last changes to {names} could not be saved, and are lost if the window closes.
Make room on the disk, or export the transcript, then close again.</source>
        <extracomment>prompts.py</extracomment>
        <translation>Die letzten Änderungen an {names} konnten nicht gespeichert werden und gehen verloren, wenn das Fenster geschlossen wird.
Schaffen Sie Platz auf dem Datenträger, oder exportieren Sie das Transkript, und schließen Sie dann erneut.</translation>
    </message>
    <message>
        <source>{name} is whole up to where it stopped.</source>
        <extracomment>recorder.py</extracomment>
        <translation>{name} ist vollständig bis zu der Stelle, an der die Aufnahme endete.</translation>
    </message>
    <message>
        <source>Discarded</source>
        <extracomment>recorder.py</extracomment>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>{name} can still be had back.</source>
        <extracomment>recorder.py</extracomment>
        <translation>{name} kann noch zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Marks saved</source>
        <extracomment>recorder.py</extracomment>
        <translation>Marken gespeichert</translation>
    </message>
    <message>
        <source>Make a project</source>
        <extracomment>recorder.py</extracomment>
        <translation>Projekt daraus machen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>recorder.py</extracomment>
        <translation>Liegen lassen</translation>
    </message>
    <message>
        <source>A recording was cut off</source>
        <extracomment>recorder.py</extracomment>
        <translation>Eine Aufnahme wurde abgebrochen</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>verb</comment>
        <extracomment>recording/controls.py</extracomment>
        <translation>Marke setzen</translation>
    </message>
    <message>
        <source>Stop and transcribe</source>
        <extracomment>recording/controls.py</extracomment>
        <translation>Beenden und transkribieren</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <extracomment>recording/controls.py</extracomment>
        <translation>Beenden und behalten</translation>
    </message>
    <message>
        <source>Transcribe what is saved</source>
        <extracomment>recording/controls.py</extracomment>
        <translation>Gespeichertes transkribieren</translation>
    </message>
    <message>
        <source>Keep what is saved</source>
        <extracomment>recording/controls.py</extracomment>
        <translation>Gespeichertes behalten</translation>
    </message>
    <message>
        <source>Start recording</source>
        <extracomment>cloning/record_page.py, recording/controls.py</extracomment>
        <translation>Aufnahme starten</translation>
    </message>
    <message>
        <source>{length} are recorded. Discarding can be undone for a while.</source>
        <extracomment>recording/discard_dialog.py</extracomment>
        <translation>Aufgenommen: {length}. Das Verwerfen lässt sich eine Zeit lang rückgängig machen.</translation>
    </message>
    <message>
        <source>Discard this recording?</source>
        <extracomment>recording/discard_dialog.py</extracomment>
        <translation>Diese Aufnahme verwerfen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>cloning/remove_dialog.py, recording/discard_dialog.py</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>recording/discard_dialog.py</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>{length} are recorded. Recording goes on until you choose. Discarding can be undone for a while.</source>
        <extracomment>recording/discard_dialog.py</extracomment>
        <translation>Aufgenommen: {length}. Die Aufnahme läuft weiter, bis Sie wählen. Das Verwerfen lässt sich eine Zeit lang rückgängig machen.</translation>
    </message>
    <message>
        <source>L</source>
        <comment>left channel</comment>
        <extracomment>recording/facts.py</extracomment>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <comment>right channel</comment>
        <extracomment>recording/facts.py</extracomment>
        <translation>R</translation>
    </message>
    <message>
        <source>mono</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>mono</translation>
    </message>
    <message>
        <source>left only</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>nur links</translation>
    </message>
    <message>
        <source>right only</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>nur rechts</translation>
    </message>
    <message>
        <source>mixed to one</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>zu Mono gemischt</translation>
    </message>
    <message>
        <source>{rate} kHz · 24 bit · {kept}</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>{rate} kHz · 24 Bit · {kept}</translation>
    </message>
    <message>
        <source>{minutes} min of disk left</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>noch {minutes}&#xa0;min Platz</translation>
    </message>
    <message>
        <source>{size} GB so far</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>bisher {size}&#xa0;GB</translation>
    </message>
    <message>
        <source>stereo kept</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>Stereo behalten</translation>
    </message>
    <message>
        <source>{hours} h of disk left</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>noch {hours}&#xa0;h Platz</translation>
    </message>
    <message>
        <source>{size} MB so far</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>bisher {size}&#xa0;MB</translation>
    </message>
    <message>
        <source>Label of the mark</source>
        <extracomment>recording/mark_list.py</extracomment>
        <translation>Beschriftung der Marke</translation>
    </message>
    <message>
        <source>New recording</source>
        <extracomment>recording/page.py</extracomment>
        <translation>Neue Aufnahme</translation>
    </message>
    <message>
        <source>Discard…</source>
        <extracomment>recording/page.py</extracomment>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>saved as it comes to {folder}/{file}</source>
        <extracomment>recording/page.py</extracomment>
        <translation>wird laufend gespeichert in {folder}/{file}</translation>
    </message>
    <message>
        <source>goes to {folder}</source>
        <extracomment>recording/page.py</extracomment>
        <translation>kommt nach {folder}</translation>
    </message>
    <message>
        <source>If the computer stops now, at most one second is lost.</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>Wenn der Computer jetzt ausfällt, geht höchstens eine Sekunde verloren.</translation>
    </message>
    <message>
        <source>Press M while you record to find a place again.</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>Drücken Sie beim Aufnehmen M, um eine Stelle wiederzufinden.</translation>
    </message>
    <message>
        <source>Input</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Hear myself</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>Mich selbst hören</translation>
    </message>
    <message>
        <source>Each channel is a speaker</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>Jeder Kanal ist ein Sprecher</translation>
    </message>
    <message>
        <source>Transcribe when it ends</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>Nach dem Ende transkribieren</translation>
    </message>
    <message>
        <source>Export marks as text</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>Marken als Text exportieren</translation>
    </message>
    <message>
        <source>Write a text file beside the recording</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>Textdatei neben die Aufnahme schreiben</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>recording/readout.py</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Opening the microphone</source>
        <extracomment>cloning/record_page.py, recording/readout.py</extracomment>
        <translation>Mikrofon wird geöffnet</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>recording/readout.py, shell/job_strip.py, shell/strip_binder.py</extracomment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>state</comment>
        <extracomment>recording/readout.py</extracomment>
        <translation>Aufnahme läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>recording/readout.py</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>cloning/record_page.py, recording/readout.py</extracomment>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Not recording</source>
        <extracomment>recording/readout.py</extracomment>
        <translation>Keine Aufnahme</translation>
    </message>
    <message>
        <source>Recorded time</source>
        <extracomment>recording/readout.py</extracomment>
        <translation>Aufgenommene Zeit</translation>
    </message>
    <message>
        <source>Waveform of the recording</source>
        <extracomment>recording/running_wave.py</extracomment>
        <translation>Wellenform der Aufnahme</translation>
    </message>
    <message>
        <source>Look for microphones again</source>
        <extracomment>recording/source_choice.py</extracomment>
        <translation>Erneut nach Mikrofonen suchen</translation>
    </message>
    <message>
        <source>No microphone</source>
        <extracomment>recording/source_choice.py</extracomment>
        <translation>Kein Mikrofon</translation>
    </message>
    <message>
        <source>Stereo</source>
        <extracomment>recording/source_choice.py, settings_place/audio_page.py</extracomment>
        <translation>Stereo</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>direction</comment>
        <extracomment>recording/source_choice.py, settings_place/audio_page.py</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>direction</comment>
        <extracomment>recording/source_choice.py, settings_place/audio_page.py</extracomment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Mix</source>
        <extracomment>recording/source_choice.py, settings_place/audio_page.py</extracomment>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>Microphone</source>
        <extracomment>cloning/record_page.py, recording/source_choice.py, settings_place/audio_page.py</extracomment>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Stop playing the recording</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>Wiedergabe stoppen</translation>
    </message>
    <message>
        <source>Make no voice after all</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>Doch keine Stimme erstellen</translation>
    </message>
    <message numerus="yes">
        <source>{n} other models can…</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>
            <numerusform>{n} weiteres Modell kann es…</numerusform>
            <numerusform>{n} weitere Modelle können es…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other models can, once they are installed</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>
            <numerusform>{n} weiteres Modell kann es, sobald es installiert ist</numerusform>
            <numerusform>{n} weitere Modelle können es, sobald sie installiert sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <extracomment>help/about_update.py</extracomment>
        <translation>Nach neuerer Version suchen</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <extracomment>help/about_update.py</extracomment>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Connects to the package index that is set up for pip on this computer, and only when you press it. Nothing is installed.</source>
        <extracomment>help/about_update.py</extracomment>
        <translation>Verbindet sich mit dem Paketindex, der auf diesem Computer für pip eingerichtet ist, und nur, wenn Sie darauf klicken. Es wird nichts installiert.</translation>
    </message>
    <message>
        <source>The one that comes with the program is used then.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Dann wird das mitgelieferte Modell verwendet.</translation>
    </message>
    <message>
        <source>{size}, with the program</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>{size}, mitgeliefert</translation>
    </message>
    <message>
        <source>Comes with the program.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Wird mit dem Programm geliefert.</translation>
    </message>
    <message>
        <source>Used in place of the one that comes with the program.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Wird anstelle des mitgelieferten Modells verwendet.</translation>
    </message>
    <message>
        <source>Included</source>
        <extracomment>models_place/painting.py</extracomment>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>wird mit dem Programm geliefert</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>recording/source_choice.py, settings_place/audio_page.py</extracomment>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Gain</source>
        <extracomment>recording/source_choice.py</extracomment>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>{gain} dB</source>
        <extracomment>recording/source_choice.py</extracomment>
        <translation>{gain} dB</translation>
    </message>
    <message>
        <source>Listening again…</source>
        <extracomment>rehearing_desk.py</extracomment>
        <translation>Hört erneut hin…</translation>
    </message>
    <message>
        <source>It was heard the same way again.</source>
        <extracomment>rehearing_desk.py</extracomment>
        <translation>Es wurde wieder dasselbe verstanden.</translation>
    </message>
    <message>
        <source>Nothing else was heard</source>
        <extracomment>rehearing_desk.py</extracomment>
        <translation>Nichts anderes gehört</translation>
    </message>
    <message>
        <source>The passage stays as it is.</source>
        <extracomment>rehearing_desk.py</extracomment>
        <translation>Die Passage bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Transcribe again</source>
        <extracomment>review/again_button.py, viewmodels/transcriptions.py</extracomment>
        <translation>Erneut transkribieren</translation>
    </message>
    <message>
        <source>Recognise this passage again, with another model or language</source>
        <extracomment>review/again_button.py</extracomment>
        <translation>Diese Passage mit anderem Modell oder anderer Sprache erneut erkennen</translation>
    </message>
    <message>
        <source>Passage to check</source>
        <extracomment>review/popover.py</extracomment>
        <translation>Zu prüfende Passage</translation>
    </message>
    <message>
        <source>Hear</source>
        <extracomment>review/popover.py</extracomment>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Use {number}</source>
        <extracomment>review/popover.py</extracomment>
        <translation>{number} verwenden</translation>
    </message>
    <message>
        <source>Nothing is said here</source>
        <extracomment>review/popover.py, viewmodels/review_items.py</extracomment>
        <translation>Hier wird nichts gesagt</translation>
    </message>
    <message>
        <source>Noise, or nothing worth words</source>
        <extracomment>review/popover.py</extracomment>
        <translation>Geräusch oder nichts, was Worte lohnt</translation>
    </message>
    <message>
        <source>As it stands</source>
        <extracomment>review/popover.py</extracomment>
        <translation>Wie es dasteht</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>Im Transkript suchen</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>{place} von {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} replaced</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>
            <numerusform>{n} ersetzt</numerusform>
            <numerusform>{n} ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Match case</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>button: find whole words only</comment>
        <extracomment>search/find_bar.py</extracomment>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <extracomment>search/find_bar.py, speak/inspector/entry_form.py</extracomment>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>None</source>
        <comment>nothing was found</comment>
        <extracomment>search/find_bar.py</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Replace as well</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>Auch ersetzen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <extracomment>search/find_bar.py, viewmodels/script_search.py, viewmodels/search.py</extracomment>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>{message}. {hint}.</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>{message}. {hint}.</translation>
    </message>
    <message>
        <source>Hide replacing</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>Ersetzen ausblenden</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <extracomment>settings_office.py, settings_place/sections.py</extracomment>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <source>Not at all</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>System default ({device})</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Systemstandard ({device})</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Systemstandard</translation>
    </message>
    <message>
        <source>Record 5 s</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>5 s aufnehmen</translation>
    </message>
    <message>
        <source>Test recording</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Probeaufnahme</translation>
    </message>
    <message>
        <source>Five seconds, played back at once</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Fünf Sekunden, gleich wieder abgespielt</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Play tone</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Ton abspielen</translation>
    </message>
    <message>
        <source>Go back when playing resumes</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Beim Weiterspielen zurückgehen</translation>
    </message>
    <message>
        <source>Media keys</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Medientasten</translation>
    </message>
    <message>
        <source>Test tone</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Testton</translation>
    </message>
    <message>
        <source>440 Hz, left then right</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>440 Hz, erst links, dann rechts</translation>
    </message>
    <message>
        <source>Playing</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Clipping</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Übersteuerung</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Speak now: {seconds} s to go</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Sprechen Sie jetzt: noch {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>You hear what was recorded</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Sie hören, was aufgenommen wurde</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>settings_place/audio_page.py, speak/dock/words.py, viewmodels/facts.py, viewmodels/sentence_takes.py</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Stereo is kept when each person has a microphone</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Stereo bleibt erhalten, wenn jede Person ein Mikrofon hat</translation>
    </message>
    <message>
        <source>input level meter</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Eingang Pegel Aussteuerung Pegelanzeige</translation>
    </message>
    <message>
        <source>headphones output</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Kopfhörer Ausgang</translation>
    </message>
    <message>
        <source>Helps when typing along</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Hilft beim Mitschreiben</translation>
    </message>
    <message>
        <source>Play and pause also while another program has the keyboard</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Abspielen und anhalten, auch wenn ein anderes Programm die Tastatur hat</translation>
    </message>
    <message>
        <source>Marks the place in the recording</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Markiert die Stelle in der Aufnahme</translation>
    </message>
    <message>
        <source>“{wanted}” is not there; {other} is heard instead</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>„{wanted}“ ist nicht da; stattdessen wird {other} verwendet</translation>
    </message>
    <message>
        <source>“{wanted}” is not there</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>„{wanted}“ ist nicht da</translation>
    </message>
    <message numerus="yes">
        <source>{n} channels kept</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>
            <numerusform>{n} Kanal behalten</numerusform>
            <numerusform>{n} Kanäle behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects that are elsewhere stay there, and in the list.</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Projekte an anderen Orten bleiben dort und in der Liste.</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>settings_place/general_page.py, settings_place/network_page.py</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Serif</source>
        <comment>font</comment>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Serifen</translation>
    </message>
    <message>
        <source>Mono</source>
        <comment>font</comment>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Monospace</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Open the folder of projects</source>
        <extracomment>settings_place/general_page.py, settings_place/storage_page.py</extracomment>
        <translation>Projektordner öffnen</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>verb</comment>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the folder of projects</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Projektordner ändern</translation>
    </message>
    <message>
        <source>Folder for projects</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Ordner für Projekte</translation>
    </message>
    <message>
        <source>Projects</source>
        <extracomment>settings_place/general_page.py, settings_place/storage_page.py, shell/header_binder.py, shell/library_pane.py</extracomment>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>New transcriptions</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Neue Transkriptionen</translation>
    </message>
    <message>
        <source>Choose a folder for projects</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Ordner für Projekte wählen</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Design</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Reading font</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Leseschrift</translation>
    </message>
    <message>
        <source>Reading size</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Lesegröße</translation>
    </message>
    <message>
        <source>directory location documents where</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Verzeichnis Ort Speicherort Dokumente wo</translation>
    </message>
    <message>
        <source>Detected unless it is known</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Wird erkannt, wenn nicht bekannt</translation>
    </message>
    <message>
        <source>Give a number only where it is known</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Nennen Sie eine Zahl nur, wenn sie bekannt ist</translation>
    </message>
    <message>
        <source>More are under Models</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Weitere unter „Modelle“</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Of everything in the window</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Von allem im Fenster</translation>
    </message>
    <message>
        <source>Letters of a transcript</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Schrift eines Transkripts</translation>
    </message>
    <message>
        <source>Letters of a transcript, before the text size</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Schriftgröße eines Transkripts, vor der Textgröße</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <extracomment>settings_place/language_row.py</extracomment>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>interface translation</source>
        <extracomment>settings_place/language_row.py</extracomment>
        <translation>Oberfläche Übersetzung</translation>
    </message>
    <message>
        <source>Of menus, buttons and messages; transcripts have their own</source>
        <extracomment>settings_place/language_row.py</extracomment>
        <translation>Von Menüs, Schaltflächen und Meldungen; Transkripte haben ihre eigene</translation>
    </message>
    <message>
        <source>{language} from the next start on</source>
        <extracomment>settings_place/language_row.py</extracomment>
        <translation>{language} ab dem nächsten Start</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <extracomment>settings_place/language_row.py</extracomment>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Such as {example}</source>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>Zum Beispiel {example}</translation>
    </message>
    <message>
        <source>This is no address of a proxy. It is written like {example}</source>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>Das ist keine Proxy-Adresse. Sie wird so geschrieben: {example}</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>proxy</comment>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>settings_place/network_page.py, settings_place/service_form.py</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>proxy</source>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>Proxy Stellvertreter</translation>
    </message>
    <message>
        <source>{total}, of which {free} are free. Close other programs before long recordings.</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>{total}, davon {free} frei. Schließen Sie vor langen Aufnahmen andere Programme.</translation>
    </message>
    <message>
        <source>For transcriptions; speech is made on the CPU.</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Für Transkriptionen; gesprochen wird auf der CPU.</translation>
    </message>
    <message>
        <source>No graphics card was found that the engines can use.</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Es wurde keine Grafikkarte gefunden, die die Engines nutzen können.</translation>
    </message>
    <message>
        <source>Looking</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Wird gesucht</translation>
    </message>
    <message>
        <source>{total}, of which {free} are free</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>{total}, davon {free} frei</translation>
    </message>
    <message>
        <source>Threads</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Processor</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>This machine</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Automatic ({count})</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Automatisch ({count})</translation>
    </message>
    <message>
        <source>How many work at most, for transcribing and for speaking. Fewer leave more to other programs. Counts for work that begins from now on.</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Wie viele höchstens arbeiten, beim Transkribieren und beim Vorlesen. Weniger lassen anderen Programmen mehr übrig. Gilt für Arbeit, die ab jetzt beginnt.</translation>
    </message>
    <message>
        <source>cores speed</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Kerne Geschwindigkeit Tempo</translation>
    </message>
    <message>
        <source>cuda graphics card gpu nvidia device</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>cuda Grafikkarte gpu nvidia Gerät</translation>
    </message>
    <message>
        <source>ram</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>RAM Speicher</translation>
    </message>
    <message>
        <source>Looking for a graphics card</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Suche nach einer Grafikkarte</translation>
    </message>
    <message>
        <source>Graphics card (not there)</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Grafikkarte (nicht vorhanden)</translation>
    </message>
    <message>
        <source>No setting is called that. Try another word.</source>
        <extracomment>settings_place/place.py</extracomment>
        <translation>Keine Einstellung heißt so. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Everything in this section is as at the beginning.</source>
        <extracomment>settings_place/place.py</extracomment>
        <translation>In diesem Abschnitt ist alles wie am Anfang.</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <extracomment>settings_place/place.py</extracomment>
        <translation>Standardwerte wiederherstellen</translation>
    </message>
    <message>
        <source>{title}: defaults restored</source>
        <extracomment>settings_place/place.py</extracomment>
        <translation>{title}: Standardwerte wiederhergestellt</translation>
    </message>
    <message>
        <source>Found in all settings</source>
        <extracomment>settings_place/place.py</extracomment>
        <translation>In allen Einstellungen gefunden</translation>
    </message>
    <message>
        <source>Nothing is downloaded, and a download that runs is stopped. What is installed works on.</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>Nichts wird heruntergeladen, und ein laufender Download wird beendet. Was installiert ist, funktioniert weiter.</translation>
    </message>
    <message>
        <source>It was started with --offline, or {variable} is set: it stays offline until then.</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>Das Programm wurde mit --offline gestartet, oder {variable} ist gesetzt: So lange bleibt es offline.</translation>
    </message>
    <message>
        <source>None so far.</source>
        <comment>connections</comment>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>Bisher keine.</translation>
    </message>
    <message>
        <source>Never connect to anything</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>Nie mit irgendetwas verbinden</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>settings_place/privacy_page.py, shell/job_strip.py</extracomment>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Every connection that was made</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>Jede Verbindung, die es gab</translation>
    </message>
    <message numerus="yes">
        <source>{n} so far, the newest first.</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>
            <numerusform>{n} bisher.</numerusform>
            <numerusform>{n} bisher, die neueste zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>offline network internet downloads</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>offline Netzwerk Internet Downloads</translation>
    </message>
    <message>
        <source>log hosts</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>Protokoll Hosts Server</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>settings_place/sections.py</extracomment>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Keys as in other programs that people transcribe with</source>
        <extracomment>settings_place/shortcuts_page.py</extracomment>
        <translation>Tasten wie in anderen Transkriptionsprogrammen</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>of the keyboard</comment>
        <extracomment>settings_place/shortcuts_page.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>keys keyboard oTranscribe f4 Subtitle Edit</source>
        <extracomment>settings_place/shortcuts_page.py</extracomment>
        <translation>Tasten Tastatur oTranscribe f4 Subtitle Edit</translation>
    </message>
    <message>
        <source>keys keyboard foot pedal remap</source>
        <extracomment>settings_place/shortcuts_page.py</extracomment>
        <translation>Tasten Tastatur Fußpedal Fußschalter Belegung</translation>
    </message>
    <message>
        <source>Silence before a warning</source>
        <extracomment>settings_place/silence_row.py</extracomment>
        <translation>Stille vor einer Warnung</translation>
    </message>
    <message>
        <source>Silence</source>
        <extracomment>settings_place/silence_row.py</extracomment>
        <translation>Stille</translation>
    </message>
    <message>
        <source>“No sound for {seconds} s: is the microphone allowed?”</source>
        <extracomment>settings_place/silence_row.py</extracomment>
        <translation>„Kein Ton seit {seconds}&#xa0;s: Ist das Mikrofon erlaubt?“</translation>
    </message>
    <message>
        <source>After {seconds} s</source>
        <extracomment>settings_place/silence_row.py</extracomment>
        <translation>Nach {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Open the folder of models</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Modellordner öffnen</translation>
    </message>
    <message>
        <source>Libraries of models</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Bibliotheken der Modelle</translation>
    </message>
    <message>
        <source>Open the folder of libraries of models</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Ordner der Modellbibliotheken öffnen</translation>
    </message>
    <message>
        <source>Recordings</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Open the folder of recordings</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Aufnahmeordner öffnen</translation>
    </message>
    <message>
        <source>Spoken sentences</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Gesprochene Sätze</translation>
    </message>
    <message>
        <source>Delete spoken sentences</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Gesprochene Sätze löschen</translation>
    </message>
    <message>
        <source>Kept so that nothing is spoken twice. They are made again.</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Aufbewahrt, damit nichts zweimal gesprochen wird. Sie werden bei Bedarf neu erzeugt.</translation>
    </message>
    <message>
        <source>Unfinished work</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Unfertige Arbeit</translation>
    </message>
    <message>
        <source>Delete unfinished work</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Unfertige Arbeit löschen</translation>
    </message>
    <message>
        <source>Transcriptions that were interrupted go on from here. Without it they begin anew.</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Unterbrochene Transkriptionen gehen von hier aus weiter. Ohne dies beginnen sie von vorn.</translation>
    </message>
    <message>
        <source>Unfinished downloads</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Unfertige Downloads</translation>
    </message>
    <message>
        <source>Delete unfinished downloads</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Unfertige Downloads löschen</translation>
    </message>
    <message>
        <source>Models that are partly here. Without it their download begins anew.</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Modelle, die erst zum Teil da sind. Ohne dies beginnt ihr Download von vorn.</translation>
    </message>
    <message>
        <source>Free on this disk</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Frei auf diesem Datenträger</translation>
    </message>
    <message>
        <source>What is kept</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Was aufbewahrt wird</translation>
    </message>
    <message>
        <source>What can be made again</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Was neu erzeugt werden kann</translation>
    </message>
    <message>
        <source>Being counted</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Wird gezählt</translation>
    </message>
    <message>
        <source>disk folder</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Datenträger Festplatte Ordner</translation>
    </message>
    <message>
        <source>cache clear disk</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Cache Zwischenspeicher leeren Festplatte</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Reads MP3, M4A, WAV, FLAC, Opus, MP4, MOV, MKV, WebM and most others.</source>
        <extracomment>shell/empty_binder.py</extracomment>
        <translation>Liest MP3, M4A, WAV, FLAC, Opus, MP4, MOV, MKV, WebM und die meisten anderen.</translation>
    </message>
    <message>
        <source>No recogniser is installed yet. One can be installed in Models.</source>
        <extracomment>shell/empty_binder.py</extracomment>
        <translation>Noch ist keine Spracherkennung installiert. Unter „Modelle“ lässt sich eine installieren.</translation>
    </message>
    <message>
        <source>read-only</source>
        <extracomment>shell/header_binder.py, speak/place_header.py</extracomment>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>Title of the project</source>
        <extracomment>shell/header_binder.py, shell/library_binder.py</extracomment>
        <translation>Titel des Projekts</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <extracomment>shell/header_binder.py</extracomment>
        <translation>gespeichert: {time}</translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <extracomment>shell/job_strip.py</extracomment>
        <translation>Alle Aufträge anzeigen</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <extracomment>shell/job_strip.py</extracomment>
        <translation>Fortschritt des Auftrags</translation>
    </message>
    <message>
        <source>“{title}” has changes that cannot be saved</source>
        <extracomment>shell/library_binder.py</extracomment>
        <translation>„{title}“ hat Änderungen, die nicht gespeichert werden können</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>shell/library_binder.py, speak/left_binder.py</extracomment>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>“{title}” is kept for a month.</source>
        <extracomment>shell/library_binder.py, speak/left_binder.py</extracomment>
        <translation>„{title}“ wird noch einen Monat aufbewahrt.</translation>
    </message>
    <message>
        <source>“{title}” is being worked on</source>
        <extracomment>shell/library_binder.py</extracomment>
        <translation>„{title}“ wird gerade bearbeitet</translation>
    </message>
    <message>
        <source>See that its disk has room and can be written, then remove it again.</source>
        <extracomment>shell/library_binder.py</extracomment>
        <translation>Sorgen Sie dafür, dass der Datenträger Platz hat und beschreibbar ist, und entfernen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Remove it when that is done.</source>
        <extracomment>shell/library_binder.py</extracomment>
        <translation>Entfernen Sie es, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>Search projects</source>
        <extracomment>shell/library_pane.py</extracomment>
        <translation>Projekte suchen</translation>
    </message>
    <message>
        <source>Every recording and every file you open becomes a project in this list.</source>
        <extracomment>shell/library_pane.py</extracomment>
        <translation>Jede Aufnahme und jede Datei, die Sie öffnen, wird ein Projekt in dieser Liste.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <extracomment>shell/library_pane.py</extracomment>
        <translation>Noch nichts hier</translation>
    </message>
    <message numerus="yes">
        <source>{n} speakers</source>
        <extracomment>shell/library_rows.py, viewmodels/choices.py</extracomment>
        <translation>
            <numerusform>{n} Sprecher</numerusform>
            <numerusform>{n} Sprecher</numerusform>
        </translation>
    </message>
    <message>
        <source>edited {time}</source>
        <extracomment>shell/library_rows.py</extracomment>
        <translation>bearbeitet {time}</translation>
    </message>
    <message>
        <source>Stopped: {reason}</source>
        <extracomment>shell/library_rows.py</extracomment>
        <translation>Gestoppt: {reason}</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <extracomment>shell/library_rows.py, speak/left_rows.py</extracomment>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Interrupted, can go on</source>
        <extracomment>shell/library_rows.py</extracomment>
        <translation>Unterbrochen, kann weitergehen</translation>
    </message>
    <message>
        <source>audio has moved</source>
        <extracomment>shell/library_rows.py</extracomment>
        <translation>Audio wurde verschoben</translation>
    </message>
    <message>
        <source>Take</source>
        <comment>a name</comment>
        <extracomment>shell/name_popover.py</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>{text}.</source>
        <extracomment>shell/news.py, troubles.py</extracomment>
        <translation>{text}.</translation>
    </message>
    <message>
        <source>“{title}” is transcribed.</source>
        <extracomment>shell/news.py</extracomment>
        <translation>„{title}“ ist transkribiert.</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>shell/rail.py</extracomment>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>shell/rail.py</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message numerus="yes">
        <source>{n} more waiting</source>
        <extracomment>shell/strip_binder.py</extracomment>
        <translation>
            <numerusform>{n} weiterer wartet</numerusform>
            <numerusform>{n} weitere warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs stopped: {title}</source>
        <extracomment>shell/strip_binder.py</extracomment>
        <translation>
            <numerusform>{n} Auftrag gestoppt: {title}</numerusform>
            <numerusform>{n} Aufträge gestoppt: {title}</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused · {length} · written to disk</source>
        <extracomment>shell/strip_binder.py</extracomment>
        <translation>Angehalten · {length} · auf Datenträger geschrieben</translation>
    </message>
    <message>
        <source>Recording · {length} · written to disk</source>
        <extracomment>shell/strip_binder.py</extracomment>
        <translation>Aufnahme · {length} · auf Datenträger geschrieben</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <extracomment>shell/strip_binder.py</extracomment>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <extracomment>shell/strip_binder.py</extracomment>
        <translation>Änderungen nicht gespeichert</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>shell/title_field.py, speak/export_options.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Change the title</source>
        <extracomment>shell/title_field.py</extracomment>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <source>Find the recording</source>
        <extracomment>source_desk.py</extracomment>
        <translation>Aufnahme suchen</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <extracomment>source_desk.py</extracomment>
        <translation>Aufnahme speichern</translation>
    </message>
    <message>
        <source>Find in the script</source>
        <extracomment>speak/binder_find.py</extracomment>
        <translation>Im Skript suchen</translation>
    </message>
    <message>
        <source>Whoever reads the text</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>Wer den Text liest</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>Überschrift 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>Überschrift 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>Überschrift 3</translation>
    </message>
    <message>
        <source>Style</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>Absatzformat</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>Name des Sprechers</translation>
    </message>
    <message>
        <source>Cut</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>speak/binder_menu.py, speak/empty_page.py</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Speak from here</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>Ab hier vorlesen</translation>
    </message>
    <message>
        <source>New speaker…</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>Neuer Sprecher…</translation>
    </message>
    <message>
        <source>How this is read…</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>Wie das gelesen wird…</translation>
    </message>
    <message>
        <source>Or: {readings}</source>
        <extracomment>speak/binder_span.py</extracomment>
        <translation>Oder: {readings}</translation>
    </message>
    <message>
        <source>Stop making</source>
        <extracomment>speak/dock/dock.py</extracomment>
        <translation>Erzeugen beenden</translation>
    </message>
    <message>
        <source>Loop the sentence</source>
        <extracomment>speak/dock/dock.py</extracomment>
        <translation>Satz endlos wiederholen</translation>
    </message>
    <message>
        <source>Back a sentence</source>
        <extracomment>speak/dock/dock.py</extracomment>
        <translation>Einen Satz zurück</translation>
    </message>
    <message>
        <source>On a sentence</source>
        <comment>forward</comment>
        <extracomment>speak/dock/dock.py</extracomment>
        <translation>Einen Satz vor</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>settings_place/service_form.py, speak/dock/dock.py, viewmodels/engine_words.py</extracomment>
        <translation>Klang</translation>
    </message>
    <message>
        <source>Part of the script in view</source>
        <extracomment>speak/dock/dock.py</extracomment>
        <translation>Sichtbarer Teil des Skripts</translation>
    </message>
    <message>
        <source>Sentences</source>
        <extracomment>speak/dock/strip.py</extracomment>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>not made yet</source>
        <extracomment>speak/dock/words.py, speak/left_rows.py</extracomment>
        <translation>noch nicht erzeugt</translation>
    </message>
    <message>
        <source>being made</source>
        <extracomment>speak/dock/words.py</extracomment>
        <translation>wird erzeugt</translation>
    </message>
    <message>
        <source>made</source>
        <comment>a sentence</comment>
        <extracomment>speak/dock/words.py</extracomment>
        <translation>erzeugt</translation>
    </message>
    <message>
        <source>changed since it was made</source>
        <extracomment>speak/dock/words.py</extracomment>
        <translation>seit dem Erzeugen geändert</translation>
    </message>
    <message>
        <source>could not be made</source>
        <extracomment>speak/dock/words.py</extracomment>
        <translation>konnte nicht erzeugt werden</translation>
    </message>
    <message>
        <source>{title} of {count}</source>
        <extracomment>speak/dock/words.py</extracomment>
        <translation>{title} von {count}</translation>
    </message>
    <message>
        <source>Sentence {number} of {count}</source>
        <extracomment>speak/dock/words.py</extracomment>
        <translation>Satz {number} von {count}</translation>
    </message>
    <message>
        <source>about {length}</source>
        <extracomment>speak/dock/words.py, speak/export_options.py, speak/place_header.py</extracomment>
        <translation>etwa {length}</translation>
    </message>
    <message>
        <source>Sentence {number}</source>
        <extracomment>speak/dock/words.py, viewmodels/sentence_takes.py</extracomment>
        <translation>Satz {number}</translation>
    </message>
    <message>
        <source>Hear a text as it is meant</source>
        <extracomment>speak/empty_page.py</extracomment>
        <translation>Einen Text hören, wie er gemeint ist</translation>
    </message>
    <message>
        <source>Numbers, dates and names are read as people say them, and you see how before you hear it. Everything is done on this computer; nothing is sent anywhere.</source>
        <extracomment>speak/empty_page.py</extracomment>
        <translation>Zahlen, Datumsangaben und Namen werden gelesen, wie man sie spricht, und Sie sehen das, bevor Sie es hören. Alles geschieht auf diesem Computer; nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Text, Markdown, Word, EPUB, PDF, web pages, subtitles</source>
        <extracomment>speak/empty_page.py</extracomment>
        <translation>Text, Markdown, Word, EPUB, PDF, Webseiten, Untertitel</translation>
    </message>
    <message>
        <source>No voice is installed yet. One can be installed in Models.</source>
        <extracomment>speak/empty_page.py</extracomment>
        <translation>Noch ist keine Stimme installiert. Unter „Modelle“ lässt sich eine installieren.</translation>
    </message>
    <message>
        <source>New script</source>
        <extracomment>speak/empty_page.py, speak/left_binder.py, speak/place_header.py</extracomment>
        <translation>Neues Skript</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>speak/empty_page.py</extracomment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Drop texts here</source>
        <extracomment>speak/empty_page.py</extracomment>
        <translation>Texte hier ablegen</translation>
    </message>
    <message>
        <source>Hear it</source>
        <extracomment>speak/empty_page.py, speak/inspector/entry_form.py, speak/inspector/lexicon_tab.py</extracomment>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Hear {voice}</source>
        <extracomment>speak/empty_page.py, voices/sample_button.py</extracomment>
        <translation>{voice} anhören</translation>
    </message>
    <message>
        <source>Usual voice</source>
        <extracomment>speak/empty_page.py, viewmodels/batch_facts.py</extracomment>
        <translation>Übliche Stimme</translation>
    </message>
    <message>
        <source>Looking for voices…</source>
        <extracomment>speak/empty_page.py, voices/picker.py</extracomment>
        <translation>Stimmen werden gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>{n} files in “{folder}”</source>
        <extracomment>speak/export_desk.py</extracomment>
        <translation>
            <numerusform>{n} Datei in „{folder}“</numerusform>
            <numerusform>{n} Dateien in „{folder}“</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a picture for the cover</source>
        <extracomment>speak/export_desk.py</extracomment>
        <translation>Bild für das Cover wählen</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>speak/export_desk.py</extracomment>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Lossless</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>Verlustfrei</translation>
    </message>
    <message>
        <source>Compressed</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>Komprimiert</translation>
    </message>
    <message>
        <source>Speaking</source>
        <extracomment>speak/export_dialog.py, viewmodels/batch_rows.py</extracomment>
        <translation>Wird gesprochen</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>speak/export_dialog.py, viewmodels/batch_rows.py</extracomment>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>speak/export_dialog.py, viewmodels/batch_rows.py, viewmodels/running.py</extracomment>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>speak/export_dialog.py, speak/left_rows.py, speak/place_header.py, speak/place_strip.py</extracomment>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Export “{title}” as audio</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>„{title}“ als Audio exportieren</translation>
    </message>
    <message>
        <source>Export audio</source>
        <extracomment>speak/export_dialog.py, speak/place_header.py</extracomment>
        <translation>Audio exportieren</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the files are there already</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>
            <numerusform>{n} der Dateien ist schon vorhanden</numerusform>
            <numerusform>{n} der Dateien sind schon vorhanden</numerusform>
        </translation>
    </message>
    <message>
        <source>What was spoken so far is kept for the next time.</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>Was bisher gesprochen ist, bleibt für das nächste Mal erhalten.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>{name}, a folder</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>{name}, ein Ordner</translation>
    </message>
    <message>
        <source>Replace them</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Subtitles beside it (SRT)</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>Untertitel daneben (SRT)</translation>
    </message>
    <message>
        <source>Subtitles beside it (WebVTT)</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>Untertitel daneben (WebVTT)</translation>
    </message>
    <message>
        <source>−16 LUFS, podcasts and audiobooks</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>−16 LUFS, Podcasts und Hörbücher</translation>
    </message>
    <message>
        <source>−19 LUFS, one voice in one channel</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>−19 LUFS, eine Stimme auf einem Kanal</translation>
    </message>
    <message>
        <source>−23 LUFS, broadcasting</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>−23 LUFS, Rundfunk</translation>
    </message>
    <message>
        <source>As it is made</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>Wie erzeugt</translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>speak/export_options.py, speak/inspector/delivery_section.py</extracomment>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>A file for each chapter</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>Eine Datei je Kapitel</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>{level} LUFS, as chosen for this script</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>{level} LUFS, wie für dieses Skript gewählt</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>A picture is on it</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>Mit Bild</translation>
    </message>
    <message>
        <source>Look at the licence of {voices} before you sell this</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>Sehen Sie sich die Lizenz von {voices} an, bevor Sie dies verkaufen</translation>
    </message>
    <message numerus="yes">
        <source>{n} files, one for each chapter</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>
            <numerusform>{n} Datei, eine je Kapitel</numerusform>
            <numerusform>{n} Dateien, eine je Kapitel</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>nichts geht verloren</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Cover</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>Cover</translation>
    </message>
    <message>
        <source>not for commercial use</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>nicht für kommerzielle Nutzung</translation>
    </message>
    <message>
        <source>terms are not known</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>Bedingungen nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>one file with {n} chapters</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>
            <numerusform>eine Datei mit {n} Kapitel</numerusform>
            <numerusform>eine Datei mit {n} Kapiteln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one file without marks of {n} chapters</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>
            <numerusform>eine Datei ohne Marke für {n} Kapitel</numerusform>
            <numerusform>eine Datei ohne Marken für {n} Kapitel</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>speak/heads.py, speak/inspector/entry_form.py</extracomment>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Spoken</source>
        <extracomment>speak/heads.py</extracomment>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>read only, follows the text</source>
        <extracomment>speak/heads.py</extracomment>
        <translation>nur lesbar, folgt dem Text</translation>
    </message>
    <message>
        <source>Whoever has no voice here is read by the voice of the script.</source>
        <extracomment>speak/inspector/cast_dialog.py</extracomment>
        <translation>Wer hier keine Stimme hat, wird von der Stimme des Skripts gelesen.</translation>
    </message>
    <message>
        <source>Cast</source>
        <comment>who speaks</comment>
        <extracomment>speak/inspector/cast_dialog.py, speak/inspector/voice_tab.py</extracomment>
        <translation>Besetzung</translation>
    </message>
    <message>
        <source>Give everybody a voice</source>
        <extracomment>speak/inspector/cast_dialog.py</extracomment>
        <translation>Allen eine Stimme geben</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>speak/inspector/cast_dialog.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Use the voice of the script</source>
        <extracomment>speak/inspector/cast_line.py</extracomment>
        <translation>Stimme des Skripts verwenden</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <extracomment>speak/inspector/cast_line.py</extracomment>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not here</source>
        <extracomment>speak/inspector/cast_line.py, viewmodels/chosen_voice.py</extracomment>
        <translation>Nicht hier</translation>
    </message>
    <message>
        <source>Voice of the script</source>
        <extracomment>speak/inspector/cast_line.py</extracomment>
        <translation>Stimme des Skripts</translation>
    </message>
    <message>
        <source>{speaker}: use the voice of the script</source>
        <extracomment>speak/inspector/cast_line.py</extracomment>
        <translation>{speaker}: Stimme des Skripts verwenden</translation>
    </message>
    <message>
        <source>Change the voice of {speaker}</source>
        <extracomment>speak/inspector/cast_line.py</extracomment>
        <translation>Stimme von {speaker} ändern</translation>
    </message>
    <message>
        <source>The usual voice</source>
        <extracomment>speak/inspector/cast_line.py, viewmodels/chosen_voice.py</extracomment>
        <translation>Die übliche Stimme</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>{count} semitones</source>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>{count} Halbtöne</translation>
    </message>
    <message>
        <source>Its own</source>
        <comment>pitch</comment>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>{milliseconds} ms</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>speak/inspector/delivery_section.py, waveform/rate_button.py</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pitch</source>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>Tonhöhe</translation>
    </message>
    <message>
        <source>Pause between sentences</source>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>Pause zwischen Sätzen</translation>
    </message>
    <message>
        <source>Pause between paragraphs</source>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>Pause zwischen Absätzen</translation>
    </message>
    <message>
        <source>These words</source>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>Diese Wörter</translation>
    </message>
    <message>
        <source>Sounds (IPA)</source>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>Laute (IPA)</translation>
    </message>
    <message>
        <source>As a kind</source>
        <comment>such as a date or a number</comment>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>Als Art</translation>
    </message>
    <message>
        <source>New entry</source>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Read as</source>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>how a word is read</comment>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>Lesart</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>settings_place/service_form.py, speak/inspector/entry_form.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Making the voice. The model is asked whether it takes the recording, which may take a minute.</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>Stimme wird erstellt. Das Modell wird gefragt, ob es die Aufnahme annimmt; das kann eine Minute dauern.</translation>
    </message>
    <message>
        <source>A voice can be made of it</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>Daraus lässt sich eine Stimme erstellen</translation>
    </message>
    <message>
        <source>A voice can be made of it, but it may be poor</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>Daraus lässt sich eine Stimme erstellen, aber sie klingt vielleicht schlecht</translation>
    </message>
    <message>
        <source>No voice can be made of it</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>Daraus lässt sich keine Stimme erstellen</translation>
    </message>
    <message>
        <source>Hear the recording</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>Aufnahme anhören</translation>
    </message>
    <message>
        <source>Another one…</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>Prüfung abbrechen</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Listening to it · {share} %</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>Wird angehört · {share}&#xa0;%</translation>
    </message>
    <message>
        <source>Recording: {name}</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>Aufnahme: {name}</translation>
    </message>
    <message>
        <source>Listening to it</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>Wird angehört</translation>
    </message>
    <message>
        <source>15 to 60 seconds of one person who speaks as usual</source>
        <extracomment>cloning/choose_page.py</extracomment>
        <translation>15 bis 60 Sekunden einer einzelnen Person, die wie gewohnt spricht</translation>
    </message>
    <message>
        <source>A quiet room, without music or echo, and near the microphone</source>
        <extracomment>cloning/choose_page.py</extracomment>
        <translation>Ein ruhiger Raum, ohne Musik oder Hall, und nah am Mikrofon</translation>
    </message>
    <message>
        <source>Words do not matter: what is heard is the sound of the voice</source>
        <extracomment>cloning/choose_page.py</extracomment>
        <translation>Die Wörter sind gleichgültig: Es zählt der Klang der Stimme</translation>
    </message>
    <message>
        <source>Drop a recording here</source>
        <extracomment>cloning/choose_page.py</extracomment>
        <translation>Aufnahme hier ablegen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>cloning/choose_page.py</extracomment>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Record now</source>
        <extracomment>cloning/choose_page.py</extracomment>
        <translation>Jetzt aufnehmen</translation>
    </message>
    <message>
        <source>A good recording</source>
        <extracomment>cloning/choose_page.py</extracomment>
        <translation>Eine gute Aufnahme</translation>
    </message>
    <message>
        <source>The voice “{name}” can speak</source>
        <extracomment>cloning/desk.py</extracomment>
        <translation>Die Stimme „{name}“ kann sprechen</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <extracomment>cloning/desk.py</extracomment>
        <translation>Aufnahme wählen</translation>
    </message>
    <message>
        <source>It stands among the voices, marked as cloned.</source>
        <extracomment>cloning/desk.py</extracomment>
        <translation>Sie steht bei den Stimmen, als geklont gekennzeichnet.</translation>
    </message>
    <message>
        <source>The voice “{name}” was removed</source>
        <extracomment>cloning/desk.py</extracomment>
        <translation>Die Stimme „{name}“ wurde entfernt</translation>
    </message>
    <message>
        <source>Voice of a recording</source>
        <extracomment>cloning/dialog.py</extracomment>
        <translation>Stimme aus einer Aufnahme</translation>
    </message>
    <message>
        <source>Make the voice</source>
        <extracomment>cloning/dialog.py</extracomment>
        <translation>Stimme erstellen</translation>
    </message>
    <message>
        <source>Make it anyway</source>
        <extracomment>cloning/dialog.py</extracomment>
        <translation>Trotzdem erstellen</translation>
    </message>
    <message>
        <source>This model speaks in the voice of a person whose recording you give it.</source>
        <extracomment>cloning/model_section.py</extracomment>
        <translation>Dieses Modell spricht mit der Stimme einer Person, deren Aufnahme Sie ihm geben.</translation>
    </message>
    <message>
        <source>Voices of recordings</source>
        <extracomment>cloning/model_section.py</extracomment>
        <translation>Stimmen aus Aufnahmen</translation>
    </message>
    <message>
        <source>Voice of a recording…</source>
        <extracomment>cloning/model_section.py, voices/picker.py</extracomment>
        <translation>Stimme aus einer Aufnahme…</translation>
    </message>
    <message>
        <source>Remove the voice {name}</source>
        <extracomment>cloning/model_section.py</extracomment>
        <translation>Stimme {name} entfernen</translation>
    </message>
    <message>
        <source>Speak as usual, a hand or two from the microphone. You need not read all of it.</source>
        <extracomment>cloning/record_page.py</extracomment>
        <translation>Sprechen Sie wie gewohnt, ein bis zwei Handbreit vom Mikrofon entfernt. Sie müssen nicht alles lesen.</translation>
    </message>
    <message>
        <source>Recording · {length}, 15 s are wanted</source>
        <extracomment>cloning/record_page.py</extracomment>
        <translation>Aufnahme · {length}, 15 s sollten es sein</translation>
    </message>
    <message>
        <source>Recording · {length}, that is enough</source>
        <extracomment>cloning/record_page.py</extracomment>
        <translation>Aufnahme · {length}, das genügt</translation>
    </message>
    <message>
        <source>Read this aloud</source>
        <extracomment>cloning/record_page.py</extracomment>
        <translation>Lesen Sie dies laut vor</translation>
    </message>
    <message>
        <source>Ready: the bars move when you speak.</source>
        <extracomment>cloning/record_page.py</extracomment>
        <translation>Bereit: Die Balken bewegen sich, wenn Sie sprechen.</translation>
    </message>
    <message>
        <source>Remove the voice “{name}”?</source>
        <extracomment>cloning/remove_dialog.py</extracomment>
        <translation>Stimme „{name}“ entfernen?</translation>
    </message>
    <message>
        <source>The recording that it was made of ({file}, as it is kept here and beside the model) is deleted, and so is your statement. This cannot be undone.</source>
        <extracomment>cloning/remove_dialog.py</extracomment>
        <translation>Die Aufnahme, aus der sie erstellt wurde ({file}, wie sie hier und beim Modell aufbewahrt wird), wird gelöscht, ebenso Ihre Erklärung. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Your own file stays, and what was exported. Texts that name this voice want another.</source>
        <extracomment>cloning/remove_dialog.py</extracomment>
        <translation>Ihre eigene Datei bleibt, ebenso was exportiert wurde. Texte, die diese Stimme nennen, brauchen eine andere.</translation>
    </message>
    <message>
        <source>Looking which models can…</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>Geeignete Modelle werden gesucht…</translation>
    </message>
    <message>
        <source>No model is ready that speaks in the voice of a recording. Install one of these:</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>Noch ist kein Modell bereit, das mit der Stimme aus einer Aufnahme spricht. Installieren Sie eines von diesen:</translation>
    </message>
    <message>
        <source>{model}, by {engine}</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>{model}, mit {engine}</translation>
    </message>
    <message>
        <source>Its libraries are not ready</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>Seine Bibliotheken sind nicht bereit</translation>
    </message>
    <message>
        <source>Neither the model nor its libraries are ready</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>Weder das Modell noch seine Bibliotheken sind bereit</translation>
    </message>
    <message>
        <source>The model is not installed</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>Das Modell ist nicht installiert</translation>
    </message>
    <message numerus="yes">
        <source>{n} languages</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>
            <numerusform>{n} Sprache</numerusform>
            <numerusform>{n} Sprachen</numerusform>
        </translation>
    </message>
    <message>
        <source>The voice</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>Die Stimme</translation>
    </message>
    <message>
        <source>Speaks with</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>Gesprochen mit</translation>
    </message>
    <message>
        <source>Files in which it is heard say in their tags that the voice is synthetic.</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>Dateien, in denen sie zu hören ist, vermerken in ihren Tags, dass die Stimme synthetisch ist.</translation>
    </message>
    <message>
        <source>Install…</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>Installieren…</translation>
    </message>
    <message>
        <source>Install {model}: go to the models</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>{model} installieren: zu den Modellen</translation>
    </message>
    <message>
        <source>Such as Anna</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>Zum Beispiel Anna</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>help/guide.py, keys.py</extracomment>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <extracomment>help/guide.py</extracomment>
        <translation>Seiten der Anleitung</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <extracomment>help/guide.py</extracomment>
        <translation>Seite der Anleitung</translation>
    </message>
    <message>
        <source>Downloads of models go by it, and services that speak elsewhere</source>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>Darüber laufen Downloads von Modellen und Sprachdienste auf anderen Computern</translation>
    </message>
    <message>
        <source>Recordings, texts and what is made of them stay on this computer. The program connects only to bring a model that you install, and to services that speak where you have set one up.</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>Aufnahmen, Texte und was daraus entsteht, bleiben auf diesem Computer. Das Programm verbindet sich nur, um ein Modell zu holen, das Sie installieren, und mit Sprachdiensten, wenn Sie welche eingerichtet haben.</translation>
    </message>
    <message>
        <source>Add a service</source>
        <extracomment>settings_place/service_dialog.py, settings_place/services_page.py</extracomment>
        <translation>Dienst hinzufügen</translation>
    </message>
    <message>
        <source>Edit {service}</source>
        <extracomment>settings_place/service_dialog.py, settings_place/service_line.py</extracomment>
        <translation>{service} bearbeiten</translation>
    </message>
    <message>
        <source>Try</source>
        <extracomment>settings_place/service_dialog.py, settings_place/service_line.py</extracomment>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Asks the service for its voices, and lets one say a sentence</source>
        <extracomment>settings_place/service_dialog.py</extracomment>
        <translation>Fragt den Dienst nach seinen Stimmen und lässt eine davon einen Satz sprechen</translation>
    </message>
    <message>
        <source>It stands before the names of its voices, such as home.</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>Steht vor den Namen seiner Stimmen, zum Beispiel home.</translation>
    </message>
    <message>
        <source>It stands in the names of its voices, and stays as it is.</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>Steht in den Namen seiner Stimmen und bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Only if the service wants one. The keyring of the system keeps it.</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>Nur wenn der Dienst einen verlangt. Er bleibt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>The keyring of the system has one. Write another one to replace it.</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>Im Schlüsselbund des Systems ist einer. Schreiben Sie einen anderen, um ihn zu ersetzen.</translation>
    </message>
    <message>
        <source>Names with commas between. Leave it empty if the service tells them itself.</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>Namen, durch Kommas getrennt. Leer lassen, wenn der Dienst sie selbst nennt.</translation>
    </message>
    <message>
        <source>Of voices of which the service does not tell it.</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>Für Stimmen, zu denen der Dienst keine angibt.</translation>
    </message>
    <message>
        <source>PCM, 24 kHz</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>PCM, 24 kHz</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Forget the key that is kept</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>Gespeicherten Schlüssel löschen</translation>
    </message>
    <message>
        <source>Try {service}</source>
        <extracomment>settings_place/service_line.py</extracomment>
        <translation>{service} testen</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>verb</comment>
        <extracomment>settings_place/service_line.py, speak/inspector/lexicon_tab.py</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Remove {service}</source>
        <extracomment>settings_place/service_line.py</extracomment>
        <translation>{service} entfernen</translation>
    </message>
    <message>
        <source>Leaves this computer</source>
        <extracomment>settings_place/service_line.py</extracomment>
        <translation>Verlässt diesen Computer</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>settings_place/service_line.py</extracomment>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>A program of others that speaks, on this computer or another one. It gets the texts that its voices speak, and nothing else. Nothing is sent to a service that is not set up here.</source>
        <extracomment>settings_place/services_page.py</extracomment>
        <translation>Ein fremdes Programm, das spricht, auf diesem oder einem anderen Computer. Es erhält die Texte, die seine Stimmen sprechen, und sonst nichts. An einen Dienst, der hier nicht eingerichtet ist, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>service voices Wyoming OpenAI endpoint Home Assistant key server</source>
        <extracomment>settings_place/services_page.py</extracomment>
        <translation>Dienst Sprachdienst Stimmen Wyoming OpenAI Endpunkt Home Assistant Schlüssel Server</translation>
    </message>
    <message>
        <source>Add…</source>
        <comment>a service</comment>
        <extracomment>settings_place/services_page.py</extracomment>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Services that speak</source>
        <extracomment>settings_place/services_page.py</extracomment>
        <translation>Sprachdienste</translation>
    </message>
    <message>
        <source>More of {engine}</source>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>Mehr von {engine}</translation>
    </message>
    <message>
        <source>All languages</source>
        <extracomment>speak/inspector/entry_form.py, voices/picker.py</extracomment>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>Change entry</source>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>Eintrag ändern</translation>
    </message>
    <message>
        <source>Write what is in the text.</source>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>Schreiben Sie, was im Text steht.</translation>
    </message>
    <message>
        <source>Write how it is read.</source>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>Schreiben Sie, wie es gelesen wird.</translation>
    </message>
    <message>
        <source>Lexicon</source>
        <extracomment>speak/inspector/inspector.py, speak/inspector/lexicon_list.py, speak/inspector/lexicon_tab.py</extracomment>
        <translation>Lexikon</translation>
    </message>
    <message>
        <source>Takes</source>
        <comment>noun</comment>
        <extracomment>speak/inspector/inspector.py, speak/inspector/takes_tab.py</extracomment>
        <translation>Takes</translation>
    </message>
    <message>
        <source>In this text · {count}</source>
        <extracomment>speak/inspector/lexicon_list.py</extracomment>
        <translation>In diesem Text · {count}</translation>
    </message>
    <message>
        <source>All others · {count}</source>
        <extracomment>speak/inspector/lexicon_list.py</extracomment>
        <translation>Alle anderen · {count}</translation>
    </message>
    <message>
        <source>Nothing is in your lexicon. An entry says how a word is read in every text.</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>Ihr Lexikon ist leer. Ein Eintrag sagt, wie ein Wort in jedem Text gelesen wird.</translation>
    </message>
    <message>
        <source>No entry holds these words.</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>Kein Eintrag enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Nothing in this text is like it.</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>Nichts in diesem Text ist so.</translation>
    </message>
    <message>
        <source>Everything (TOML)…</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>Alles (TOML)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>Words and IPA for other programs (PLS)…</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>Wörter und IPA für andere Programme (PLS)…</translation>
    </message>
    <message>
        <source>Search the lexicon</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>Lexikon durchsuchen</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Make again</source>
        <extracomment>speak/inspector/make_button.py, viewmodels/sentence_takes.py</extracomment>
        <translation>Neu erzeugen</translation>
    </message>
    <message>
        <source>Being made</source>
        <extracomment>speak/inspector/make_button.py, viewmodels/sentence_takes.py</extracomment>
        <translation>Wird erzeugt</translation>
    </message>
    <message>
        <source>Make</source>
        <comment>verb</comment>
        <extracomment>speak/inspector/make_button.py</extracomment>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>speak/inspector/sentence_section.py</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Show all takes of this sentence</source>
        <extracomment>speak/inspector/sentence_section.py</extracomment>
        <translation>Alle Takes dieses Satzes zeigen</translation>
    </message>
    <message>
        <source>Put the caret into a sentence to see its takes.</source>
        <extracomment>speak/inspector/takes_tab.py</extracomment>
        <translation>Setzen Sie die Schreibmarke in einen Satz, um seine Takes zu sehen.</translation>
    </message>
    <message>
        <source>This sentence is not made yet. Its takes appear here.</source>
        <extracomment>speak/inspector/takes_tab.py</extracomment>
        <translation>Dieser Satz ist noch nicht erzeugt. Seine Takes erscheinen hier.</translation>
    </message>
    <message>
        <source>This voice says a sentence the same way every time. Its takes differ in pace.</source>
        <extracomment>speak/inspector/takes_tab.py</extracomment>
        <translation>Diese Stimme spricht einen Satz jedes Mal gleich. Seine Takes unterscheiden sich im Tempo.</translation>
    </message>
    <message>
        <source>Each take is spoken anew. The chosen one is played and exported.</source>
        <extracomment>speak/inspector/takes_tab.py</extracomment>
        <translation>Jeder Take wird neu gesprochen. Der gewählte wird abgespielt und exportiert.</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>speak/inspector/takes_tab.py</extracomment>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Have this take played and exported</source>
        <extracomment>speak/inspector/takes_tab.py</extracomment>
        <translation>Diesen Take abspielen und exportieren lassen</translation>
    </message>
    <message>
        <source>Nobody is named in this text.</source>
        <extracomment>speak/inspector/voice_tab.py</extracomment>
        <translation>In diesem Text ist niemand genannt.</translation>
    </message>
    <message>
        <source>Another voice reads instead, where there is one. Choose it, or install this one.</source>
        <extracomment>speak/inspector/voice_tab.py</extracomment>
        <translation>Stattdessen liest eine andere Stimme, wenn es eine gibt. Wählen Sie diese, oder installieren Sie die fehlende.</translation>
    </message>
    <message>
        <source>Change voice…</source>
        <extracomment>speak/inspector/voice_tab.py, voices/field.py</extracomment>
        <translation>Stimme ändern…</translation>
    </message>
    <message numerus="yes">
        <source>Cast: {n} speakers</source>
        <extracomment>speak/inspector/voice_tab.py</extracomment>
        <translation>
            <numerusform>Besetzung: {n} Sprecher</numerusform>
            <numerusform>Besetzung: {n} Sprecher</numerusform>
        </translation>
    </message>
    <message>
        <source>Search scripts</source>
        <extracomment>speak/left_binder.py</extracomment>
        <translation>Skripte suchen</translation>
    </message>
    <message>
        <source>Every text you write or open here becomes a script in this list.</source>
        <extracomment>speak/left_binder.py</extracomment>
        <translation>Jeder Text, den Sie hier schreiben oder öffnen, wird ein Skript in dieser Liste.</translation>
    </message>
    <message>
        <source>Title of the script</source>
        <extracomment>speak/left_binder.py, speak/place_header.py</extracomment>
        <translation>Titel des Skripts</translation>
    </message>
    <message numerus="yes">
        <source>{n} sentences</source>
        <extracomment>speak/left_rows.py</extracomment>
        <translation>
            <numerusform>{n} Satz</numerusform>
            <numerusform>{n} Sätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} voices</source>
        <extracomment>speak/left_rows.py</extracomment>
        <translation>
            <numerusform>{n} Stimme</numerusform>
            <numerusform>{n} Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Dates, times</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>Datum, Zeit</translation>
    </message>
    <message>
        <source>Money</source>
        <extracomment>speak/legend.py, viewmodels/span_groups.py</extracomment>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Acronyms</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>Akronyme</translation>
    </message>
    <message>
        <source>Codes, phones</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>Codes, Telefon</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>Namen</translation>
    </message>
    <message>
        <source>off</source>
        <comment>not read out</comment>
        <extracomment>speak/legend.py</extracomment>
        <translation>aus</translation>
    </message>
    <message>
        <source>Classes of what is read out</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>Klassen des Ausgesprochenen</translation>
    </message>
    <message>
        <source>{name}: leave as written</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>{name}: lassen, wie geschrieben</translation>
    </message>
    <message>
        <source>{name}, not read out</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>{name}, nicht ausgesprochen</translation>
    </message>
    <message>
        <source>{name}: read out again</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>{name}: wieder aussprechen</translation>
    </message>
    <message>
        <source>Another reading</source>
        <extracomment>speak/own_reading.py</extracomment>
        <translation>Andere Lesart</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <extracomment>speak/own_reading.py</extracomment>
        <translation>Taste {key}</translation>
    </message>
    <message>
        <source>Write another reading</source>
        <extracomment>speak/own_reading.py</extracomment>
        <translation>Andere Lesart schreiben</translation>
    </message>
    <message>
        <source>Texts</source>
        <extracomment>speak/place.py</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>speak/place.py, window.py</extracomment>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Several languages</source>
        <extracomment>speak/place_header.py</extracomment>
        <translation>Mehrere Sprachen</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <extracomment>speak/place_header.py</extracomment>
        <translation>Sprache: {language}</translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <extracomment>speak/place_header.py, viewmodels/export_preview.py</extracomment>
        <translation>
            <numerusform>{n} Wort</numerusform>
            <numerusform>{n} Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} readings are in your lexicon now.</source>
        <extracomment>speak/place_panels.py</extracomment>
        <translation>
            <numerusform>{n} Lesart steht jetzt in Ihrem Lexikon.</numerusform>
            <numerusform>{n} Lesarten stehen jetzt in Ihrem Lexikon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your lexicon is in {files}.</source>
        <extracomment>speak/place_panels.py</extracomment>
        <translation>Ihr Lexikon ist in {files}.</translation>
    </message>
    <message>
        <source>Import a lexicon</source>
        <extracomment>speak/place_panels.py</extracomment>
        <translation>Lexikon importieren</translation>
    </message>
    <message>
        <source>Export the lexicon</source>
        <extracomment>speak/place_panels.py</extracomment>
        <translation>Lexikon exportieren</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>speak/place_panels.py</extracomment>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Speaking {now} of {total}</source>
        <extracomment>speak/place_strip.py</extracomment>
        <translation>{now} von {total} wird gesprochen</translation>
    </message>
    <message>
        <source>Exporting {title}</source>
        <extracomment>speak/place_strip.py</extracomment>
        <translation>{title} wird exportiert</translation>
    </message>
    <message numerus="yes">
        <source>{n} sentences waiting</source>
        <extracomment>speak/place_strip.py</extracomment>
        <translation>
            <numerusform>{n} Satz wartet</numerusform>
            <numerusform>{n} Sätze warten</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, export</source>
        <extracomment>speak/place_strip.py</extracomment>
        <translation>{title}, Export</translation>
    </message>
    <message>
        <source>Write or paste a text</source>
        <extracomment>speak/rows_view.py</extracomment>
        <translation>Text schreiben oder einfügen</translation>
    </message>
    <message>
        <source>Only here</source>
        <extracomment>speak/scope_button.py</extracomment>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Whole text</source>
        <extracomment>speak/scope_button.py</extracomment>
        <translation>Ganzer Text</translation>
    </message>
    <message>
        <source>All texts</source>
        <extracomment>speak/scope_button.py</extracomment>
        <translation>Alle Texte</translation>
    </message>
    <message>
        <source>Where it holds: {scope}</source>
        <extracomment>speak/scope_button.py</extracomment>
        <translation>Gilt für: {scope}</translation>
    </message>
    <message>
        <source>Play this reading</source>
        <extracomment>speak/span_head.py</extracomment>
        <translation>Diese Lesart abspielen</translation>
    </message>
    <message>
        <source>Back to automatic</source>
        <extracomment>speak/span_head.py</extracomment>
        <translation>Zurück zu automatisch</translation>
    </message>
    <message>
        <source>Read it by the rules again</source>
        <extracomment>speak/span_head.py</extracomment>
        <translation>Wieder nach den Regeln lesen</translation>
    </message>
    <message>
        <source>How this is read</source>
        <extracomment>speak/span_popover.py</extracomment>
        <translation>Wie das gelesen wird</translation>
    </message>
    <message>
        <source>Always read so</source>
        <extracomment>speak/span_popover.py</extracomment>
        <translation>Immer so</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>speak/span_popover.py</extracomment>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Text to speak</source>
        <extracomment>speak/view.py</extracomment>
        <translation>Vorzulesender Text</translation>
    </message>
    <message>
        <source>Alt and Enter tell how the marked words are read</source>
        <extracomment>speak/view.py</extracomment>
        <translation>Alt und Eingabe sagen, wie die markierten Wörter gelesen werden</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>transcript/view.py</extracomment>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Try again. If it fails again, copy the report and send it to those who make the program.</source>
        <extracomment>troubles.py</extracomment>
        <translation>Versuchen Sie es erneut. Schlägt es wieder fehl, kopieren Sie den Bericht und senden Sie ihn an die Entwickler des Programms.</translation>
    </message>
    <message>
        <source>Copy the report, and send it with a few words on what you did when it happened.</source>
        <extracomment>troubles.py</extracomment>
        <translation>Kopieren Sie den Bericht, und senden Sie ihn mit ein paar Worten dazu, was Sie getan haben, als es geschah.</translation>
    </message>
    <message>
        <source>Nothing that the program noticed.</source>
        <extracomment>troubles.py</extracomment>
        <translation>Nichts, was das Programm bemerkt hätte.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <extracomment>troubles.py</extracomment>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>Failed since the window was opened</source>
        <extracomment>troubles.py</extracomment>
        <translation>Fehlgeschlagen, seit das Fenster offen ist</translation>
    </message>
    <message>
        <source>It is a file of its own. Inside the project it adds {size}.</source>
        <extracomment>viewmodels/audio_inside.py</extracomment>
        <translation>Die Aufnahme ist eine eigene Datei. Im Projekt braucht sie {size} mehr.</translation>
    </message>
    <message>
        <source>A copy of {size} is inside the project, which opens on any machine with it.</source>
        <extracomment>viewmodels/audio_inside.py</extracomment>
        <translation>Eine Kopie von {size} ist im Projekt, das sich damit auf jedem Computer öffnen lässt.</translation>
    </message>
    <message>
        <source>Getting it ready to be heard</source>
        <extracomment>viewmodels/audio_inside.py</extracomment>
        <translation>Wird zum Anhören vorbereitet</translation>
    </message>
    <message>
        <source>Putting it inside</source>
        <extracomment>viewmodels/audio_inside.py</extracomment>
        <translation>Wird ins Projekt gelegt</translation>
    </message>
    <message>
        <source>Taking it out</source>
        <extracomment>viewmodels/audio_inside.py</extracomment>
        <translation>Wird herausgenommen</translation>
    </message>
    <message>
        <source>Mend…</source>
        <extracomment>viewmodels/batch_acts.py</extracomment>
        <translation>Beheben…</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>viewmodels/batch_acts.py</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>verb</comment>
        <extracomment>viewmodels/batch_acts.py</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <extracomment>viewmodels/batch_acts.py</extracomment>
        <translation>Aus der Warteschlange nehmen</translation>
    </message>
    <message>
        <source>Use what is there</source>
        <extracomment>viewmodels/batch_acts.py</extracomment>
        <translation>Vorhandenes verwenden</translation>
    </message>
    <message>
        <source>Replace it, or move it to another place and try again.</source>
        <extracomment>viewmodels/batch_facts.py</extracomment>
        <translation>Ersetzen Sie es, oder verschieben Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Choose others in the settings, and add the file again.</source>
        <extracomment>viewmodels/batch_facts.py</extracomment>
        <translation>Wählen Sie andere in den Einstellungen, und fügen Sie die Datei erneut hinzu.</translation>
    </message>
    <message>
        <source>Install it in Models, then try again.</source>
        <extracomment>viewmodels/batch_facts.py</extracomment>
        <translation>Installieren Sie es unter „Modelle“, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder in the settings and add the file again.</source>
        <extracomment>viewmodels/batch_facts.py</extracomment>
        <translation>Schaffen Sie dort Platz, oder wählen Sie in den Einstellungen einen anderen Ordner und fügen Sie die Datei erneut hinzu.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>formats</comment>
        <extracomment>viewmodels/batch_facts.py</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>More of this voice</source>
        <extracomment>viewmodels/batch_facts.py, voices/own_options.py</extracomment>
        <translation>Optionen dieser Stimme</translation>
    </message>
    <message>
        <source>Yes, to review</source>
        <extracomment>viewmodels/batch_facts.py</extracomment>
        <translation>Ja, zum Prüfen</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>step of work</comment>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Recognising</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>Wird erkannt</translation>
    </message>
    <message>
        <source>Telling speakers apart</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>Sprecher werden unterschieden</translation>
    </message>
    <message>
        <source>Joining</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>Wird zusammengefügt</translation>
    </message>
    <message>
        <source>{preset} (watched)</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>{preset} (überwacht)</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>viewmodels/batch_rows.py, viewmodels/job_list.py</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Done before, skipped</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>Schon fertig, übersprungen</translation>
    </message>
    <message numerus="yes">
        <source>Done, {n} to check</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>
            <numerusform>Fertig, {n} zu prüfen</numerusform>
            <numerusform>Fertig, {n} zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Done in {time}</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>Fertig in {time}</translation>
    </message>
    <message>
        <source>project</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>An hour takes about {time}.</source>
        <extracomment>viewmodels/choices.py</extracomment>
        <translation>Eine Stunde dauert etwa {time}.</translation>
    </message>
    <message>
        <source>Detect</source>
        <extracomment>viewmodels/choices.py, viewmodels/facts.py</extracomment>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Find out how many</source>
        <extracomment>viewmodels/choices.py, viewmodels/facts.py</extracomment>
        <translation>Anzahl ermitteln</translation>
    </message>
    <message>
        <source>Do not tell apart</source>
        <extracomment>viewmodels/choices.py</extracomment>
        <translation>Nicht unterscheiden</translation>
    </message>
    <message>
        <source>It cannot be used here, and what is queued with it fails. Install it, or choose another.</source>
        <extracomment>viewmodels/chosen_voice.py</extracomment>
        <translation>Sie kann hier nicht verwendet werden, und was mit ihr eingereiht ist, schlägt fehl. Installieren Sie sie, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>None reads {language}</source>
        <extracomment>viewmodels/chosen_voice.py</extracomment>
        <translation>Keine liest {language}</translation>
    </message>
    <message>
        <source>Looking for voices</source>
        <extracomment>viewmodels/chosen_voice.py, voices/card.py</extracomment>
        <translation>Stimmen werden gesucht</translation>
    </message>
    <message>
        <source>Piper · from a folder</source>
        <extracomment>viewmodels/chosen_voice.py</extracomment>
        <translation>Piper · aus einem Ordner</translation>
    </message>
    <message>
        <source>Of each text&apos;s language</source>
        <extracomment>viewmodels/chosen_voice.py</extracomment>
        <translation>Je nach Sprache des Textes</translation>
    </message>
    <message>
        <source>Not installed</source>
        <extracomment>viewmodels/chosen_voice.py</extracomment>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <source>Change voice</source>
        <extracomment>viewmodels/chosen_voice.py, viewmodels/script_voice.py</extracomment>
        <translation>Stimme ändern</translation>
    </message>
    <message>
        <source>There are only {seconds} s of speech in the recording</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Die Aufnahme enthält nur {seconds} s Sprache</translation>
    </message>
    <message>
        <source>The recording is {seconds} s long; its first {used} s are used</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Die Aufnahme ist {seconds} s lang; ihre ersten {used} s werden verwendet</translation>
    </message>
    <message>
        <source>Nobody has checked that one person alone speaks</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Es wurde nicht geprüft, ob nur eine Person spricht</translation>
    </message>
    <message numerus="yes">
        <source>{n} people speak in the recording</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>
            <numerusform>In der Aufnahme spricht {n} Person</numerusform>
            <numerusform>In der Aufnahme sprechen {n} Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else seems to be heard for {seconds} s</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>{seconds} s lang scheint jemand anderes zu hören zu sein</translation>
    </message>
    <message>
        <source>Speech is only {gap} dB louder than the noise</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Die Sprache ist nur {gap} dB lauter als das Rauschen</translation>
    </message>
    <message>
        <source>{share} % of the recording is clipped</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>{share} % der Aufnahme sind übersteuert</translation>
    </message>
    <message>
        <source>The recording is very quiet: speech is at {level} dB</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Die Aufnahme ist sehr leise: Die Sprache liegt bei {level} dB</translation>
    </message>
    <message>
        <source>The recording has {rate} Hz, as on a telephone</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Die Aufnahme hat {rate} Hz wie am Telefon</translation>
    </message>
    <message>
        <source>The recording is silent</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Die Aufnahme ist stumm</translation>
    </message>
    <message>
        <source>Give some seconds of clear speech.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Geben Sie einige Sekunden deutlicher Sprache an.</translation>
    </message>
    <message>
        <source>No speech is heard in the recording</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>In der Aufnahme ist keine Sprache zu hören</translation>
    </message>
    <message>
        <source>Give at least {least} s, better 15 s.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Geben Sie mindestens {least} s an, besser 15 s.</translation>
    </message>
    <message>
        <source>The voice will be more like it with {least} s or more.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Ab {least} s wird die Stimme ähnlicher.</translation>
    </message>
    <message>
        <source>The models that tell speakers apart do that; they can be installed in Models.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Das tun die Modelle, die Sprecher unterscheiden; sie lassen sich unter „Modelle“ installieren.</translation>
    </message>
    <message>
        <source>{seconds} s of speech are heard</source>
        <extracomment>viewmodels/clone_findings.py</extracomment>
        <translation>{seconds} s Sprache sind zu hören</translation>
    </message>
    <message>
        <source>One person alone speaks</source>
        <extracomment>viewmodels/clone_findings.py</extracomment>
        <translation>Es spricht nur eine Person</translation>
    </message>
    <message>
        <source>It is quiet: speech is {gap} dB louder than the noise</source>
        <extracomment>viewmodels/clone_findings.py</extracomment>
        <translation>Es ist ruhig: Die Sprache ist {gap} dB lauter als die Störgeräusche</translation>
    </message>
    <message>
        <source>Nothing is clipped, and it is loud enough</source>
        <extracomment>viewmodels/clone_findings.py</extracomment>
        <translation>Nichts ist übersteuert, und es ist laut genug</translation>
    </message>
    <message>
        <source>On clear mornings I walk down to the harbour before the shops open. The fishing boats come in one by one, and the gulls are louder than the engines. An old man at the corner sells coffee from a cart; he asks everybody how they slept, and waits for the answer. Then I sit on the wall for a while, watch the water change its colour, and think of nothing in particular.</source>
        <extracomment>viewmodels/clone_recorder.py</extracomment>
        <translation>Wenn der Morgen klar ist, gehe ich zum Hafen hinunter, bevor die Läden öffnen. Die Fischerboote kommen eines nach dem anderen herein, und die Möwen sind lauter als die Motoren. Ein alter Mann an der Ecke verkauft Kaffee aus einem Karren; er fragt jeden, wie er geschlafen hat, und wartet auf die Antwort. Dann setze ich mich eine Weile auf die Mauer, sehe zu, wie das Wasser seine Farbe ändert, und denke an nichts Besonderes.</translation>
    </message>
    <message>
        <source>the microphone is open for a recording</source>
        <extracomment>viewmodels/clone_recorder.py</extracomment>
        <translation>das Mikrofon ist für eine Aufnahme offen</translation>
    </message>
    <message>
        <source>End that one first.</source>
        <extracomment>viewmodels/clone_recorder.py</extracomment>
        <translation>Beenden Sie diese zuerst.</translation>
    </message>
    <message>
        <source>I may use this voice: it is my own, or the person whose voice it is has agreed to its use.</source>
        <extracomment>viewmodels/cloning.py</extracomment>
        <translation>Ich darf diese Stimme verwenden: Es ist meine eigene, oder die Person, deren Stimme es ist, hat der Verwendung zugestimmt.</translation>
    </message>
    <message>
        <source>There is a voice of that name. Give another one.</source>
        <extracomment>viewmodels/cloning.py</extracomment>
        <translation>Eine Stimme mit diesem Namen gibt es schon. Geben Sie einen anderen an.</translation>
    </message>
    <message>
        <source>Choose a recording, or make one.</source>
        <extracomment>viewmodels/cloning.py</extracomment>
        <translation>Wählen Sie eine Aufnahme, oder nehmen Sie eine auf.</translation>
    </message>
    <message>
        <source>No voice can be made of this recording: take another one.</source>
        <extracomment>viewmodels/cloning.py</extracomment>
        <translation>Aus dieser Aufnahme lässt sich keine Stimme erstellen: Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>Install a model that speaks with it.</source>
        <extracomment>viewmodels/cloning.py</extracomment>
        <translation>Installieren Sie ein Modell, das mit dieser Stimme spricht.</translation>
    </message>
    <message>
        <source>Give the voice a name.</source>
        <extracomment>viewmodels/cloning.py</extracomment>
        <translation>Geben Sie der Stimme einen Namen.</translation>
    </message>
    <message>
        <source>Tick that you may use the voice.</source>
        <extracomment>viewmodels/cloning.py</extracomment>
        <translation>Bestätigen Sie mit einem Häkchen, dass Sie die Stimme verwenden dürfen.</translation>
    </message>
    <message>
        <source>Whole transcript</source>
        <extracomment>viewmodels/export_choices.py</extracomment>
        <translation>Ganzes Transkript</translation>
    </message>
    <message>
        <source>Selection</source>
        <extracomment>viewmodels/export_choices.py</extracomment>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <extracomment>viewmodels/export_choices.py</extracomment>
        <translation>Nur {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} subtitles</source>
        <extracomment>viewmodels/export_preview.py</extracomment>
        <translation>
            <numerusform>{n} Untertitel</numerusform>
            <numerusform>{n} Untertitel</numerusform>
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
            <numerusform>{n} Byte</numerusform>
            <numerusform>{n} Bytes</numerusform>
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
            <numerusform>{n} Seite</numerusform>
            <numerusform>{n} Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} too fast</source>
        <extracomment>viewmodels/export_preview.py</extracomment>
        <translation>
            <numerusform>{n} zu schnell</numerusform>
            <numerusform>{n} zu schnell</numerusform>
        </translation>
    </message>
    <message>
        <source>none too fast</source>
        <extracomment>viewmodels/export_preview.py</extracomment>
        <translation>keiner zu schnell</translation>
    </message>
    <message>
        <source>Speech</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>{language}, detected</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>{language}, erkannt</translation>
    </message>
    <message>
        <source>From {start}</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>Ab {start}</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>viewmodels/facts.py, viewmodels/pace.py</extracomment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>One a channel</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>Einer je Kanal</translation>
    </message>
    <message>
        <source>Not told apart</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>Nicht unterschieden</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>Dauerte</translation>
    </message>
    <message>
        <source>Fetched once, then everything works without a connection: {titles}.</source>
        <extracomment>viewmodels/first_models.py</extracomment>
        <translation>Einmal geholt, dann geht alles ohne Verbindung: {titles}.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>viewmodels/first_models.py</extracomment>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Paused. {done}. What has arrived is kept.</source>
        <extracomment>viewmodels/first_models.py</extracomment>
        <translation>Angehalten. {done}. Was angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Transcribed in {time}</source>
        <extracomment>viewmodels/job_list.py</extracomment>
        <translation>Transkribiert in {time}</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>viewmodels/job_list.py, viewmodels/running.py</extracomment>
        <translation>Wird beendet</translation>
    </message>
    <message numerus="yes">
        <source>Waiting · {n} more before it</source>
        <extracomment>viewmodels/job_list.py</extracomment>
        <translation>
            <numerusform>Wartet · {n} davor</numerusform>
            <numerusform>Wartet · {n} davor</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting · next</source>
        <extracomment>viewmodels/job_list.py</extracomment>
        <translation>Wartet · als Nächstes</translation>
    </message>
    <message>
        <source>Stopped: {message}</source>
        <extracomment>viewmodels/job_list.py</extracomment>
        <translation>Gestoppt: {message}</translation>
    </message>
    <message>
        <source>Paused · {share} %</source>
        <extracomment>viewmodels/job_list.py</extracomment>
        <translation>Angehalten · {share}&#xa0;%</translation>
    </message>
    <message>
        <source>there is no class {name}</source>
        <extracomment>viewmodels/lexicon_table.py</extracomment>
        <translation>es gibt keine Klasse {name}</translation>
    </message>
    <message>
        <source>expected in recordings</source>
        <extracomment>viewmodels/lexicon_table.py</extracomment>
        <translation>in Aufnahmen erwartet</translation>
    </message>
    <message>
        <source>pattern</source>
        <extracomment>viewmodels/lexicon_table.py</extracomment>
        <translation>Muster</translation>
    </message>
    <message numerus="yes">
        <source>{n} here</source>
        <extracomment>viewmodels/lexicon_table.py</extracomment>
        <translation>
            <numerusform>{n} hier</numerusform>
            <numerusform>{n} hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <extracomment>viewmodels/lexicon_table.py</extracomment>
        <translation>Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>Libraries of {engine} checked</source>
        <extracomment>viewmodels/library_work.py</extracomment>
        <translation>Bibliotheken von {engine} überprüft</translation>
    </message>
    <message>
        <source>Libraries of {engine} removed</source>
        <extracomment>viewmodels/library_work.py</extracomment>
        <translation>Bibliotheken von {engine} entfernt</translation>
    </message>
    <message>
        <source>Libraries of {engine} installed</source>
        <extracomment>viewmodels/library_work.py</extracomment>
        <translation>Bibliotheken von {engine} installiert</translation>
    </message>
    <message>
        <source>Every file is as it was installed.</source>
        <extracomment>viewmodels/library_work.py</extracomment>
        <translation>Jede Datei ist, wie sie installiert wurde.</translation>
    </message>
    <message>
        <source>{size} are free again.</source>
        <extracomment>viewmodels/library_work.py, viewmodels/storage_survey.py</extracomment>
        <translation>{size} sind wieder frei.</translation>
    </message>
    <message>
        <source>Libraries of {engine} repaired</source>
        <extracomment>viewmodels/library_work.py</extracomment>
        <translation>Bibliotheken von {engine} repariert</translation>
    </message>
    <message>
        <source>{title}, at {time}</source>
        <extracomment>viewmodels/marks.py</extracomment>
        <translation>{title}, bei {time}</translation>
    </message>
    <message>
        <source>Rename mark</source>
        <extracomment>viewmodels/marks.py</extracomment>
        <translation>Marke umbenennen</translation>
    </message>
    <message>
        <source>Delete mark</source>
        <extracomment>viewmodels/marks.py</extracomment>
        <translation>Marke löschen</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>noun</comment>
        <extracomment>viewmodels/marks.py</extracomment>
        <translation>Marke</translation>
    </message>
    <message>
        <source>From the package index, checked by SHA-256.</source>
        <extracomment>viewmodels/model_entries.py</extracomment>
        <translation>Aus dem Paketindex, mit SHA-256 geprüft.</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>language</comment>
        <extracomment>viewmodels/model_entries.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>From a folder, and nowhere else.</source>
        <extracomment>viewmodels/model_entries.py</extracomment>
        <translation>Aus einem Ordner und von nirgendwo sonst.</translation>
    </message>
    <message>
        <source>From the model hub, checked by the hashes that it gives.</source>
        <extracomment>viewmodels/model_entries.py</extracomment>
        <translation>Vom Modell-Hub, geprüft mit den Hashes, die er angibt.</translation>
    </message>
    <message>
        <source>From the model hub, checked by SHA-256.</source>
        <extracomment>viewmodels/model_entries.py</extracomment>
        <translation>Vom Modell-Hub, mit SHA-256 geprüft.</translation>
    </message>
    <message>
        <source>Installed, {size} on the disk, besides {shared} of the program.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>Installiert, {size} auf dem Datenträger, neben {shared} des Programms.</translation>
    </message>
    <message numerus="yes">
        <source>{names} share them.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>
            <numerusform>{names} nutzt sie mit.</numerusform>
            <numerusform>{names} nutzen sie mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>Installed, {size} on the disk.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>Installiert, {size} auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Repair</source>
        <extracomment>models_place/place.py, viewmodels/model_libraries.py</extracomment>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Installed.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>Installiert.</translation>
    </message>
    <message>
        <source>Not installed, about {size}.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>Nicht installiert, etwa {size}.</translation>
    </message>
    <message>
        <source>Being installed.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>Wird installiert.</translation>
    </message>
    <message>
        <source>Broken: {reason}.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>Defekt: {reason}.</translation>
    </message>
    <message>
        <source>Out of date: this version of the program wants others.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>Veraltet: Diese Version des Programms braucht andere.</translation>
    </message>
    <message>
        <source>{size} become free.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>{size} werden frei.</translation>
    </message>
    <message>
        <source>{names} cannot be used then.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>Dann nicht mehr verwendbar: {names}.</translation>
    </message>
    <message>
        <source>Having them again takes about {size}.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>Um sie wiederzubekommen, müssen etwa {size} geladen werden.</translation>
    </message>
    <message>
        <source>Not installed.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>Nicht installiert.</translation>
    </message>
    <message>
        <source>{title} removed</source>
        <extracomment>viewmodels/model_shelf.py</extracomment>
        <translation>{title} entfernt</translation>
    </message>
    <message>
        <source>{size} MB are free again.</source>
        <extracomment>viewmodels/model_shelf.py</extracomment>
        <translation>{size}&#xa0;MB sind wieder frei.</translation>
    </message>
    <message>
        <source>Installed</source>
        <extracomment>viewmodels/model_shelf.py</extracomment>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Can be installed</source>
        <extracomment>viewmodels/model_shelf.py</extracomment>
        <translation>Installierbar</translation>
    </message>
    <message>
        <source>{title} installed</source>
        <extracomment>viewmodels/model_shelf.py</extracomment>
        <translation>{title} installiert</translation>
    </message>
    <message>
        <source>All its files are as published.</source>
        <extracomment>viewmodels/model_shelf.py</extracomment>
        <translation>Alle Dateien sind wie veröffentlicht.</translation>
    </message>
    <message>
        <source>{title} checked</source>
        <extracomment>viewmodels/model_shelf.py</extracomment>
        <translation>{title} überprüft</translation>
    </message>
    <message>
        <source>the recording is not where it was</source>
        <extracomment>viewmodels/moved.py</extracomment>
        <translation>die Aufnahme ist nicht mehr dort, wo sie war</translation>
    </message>
    <message>
        <source>the recording {name} is not where it was</source>
        <extracomment>viewmodels/moved.py</extracomment>
        <translation>die Aufnahme {name} ist nicht mehr dort, wo sie war</translation>
    </message>
    <message>
        <source>Find it again in the project&apos;s details.</source>
        <extracomment>viewmodels/moved.py</extracomment>
        <translation>Suchen Sie sie in den Details des Projekts.</translation>
    </message>
    <message>
        <source>Against repetition</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Gegen Wiederholungen</translation>
    </message>
    <message>
        <source>Closeness to the text</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Nähe zum Text</translation>
    </message>
    <message>
        <source>Closeness to the voice</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Nähe zur Stimme</translation>
    </message>
    <message>
        <source>Emotion</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Emotion</translation>
    </message>
    <message>
        <source>Feeling</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Gefühl</translation>
    </message>
    <message>
        <source>Free rhythm</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Freier Rhythmus</translation>
    </message>
    <message>
        <source>Least likelihood</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Mindestwahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Length of sentences</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Länge der Sätze</translation>
    </message>
    <message>
        <source>Liveliness</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Lebendigkeit</translation>
    </message>
    <message>
        <source>Manner</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Sprechweise</translation>
    </message>
    <message>
        <source>Number of likely sounds</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Zahl wahrscheinlicher Laute</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Share of likely sounds</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Anteil wahrscheinlicher Laute</translation>
    </message>
    <message>
        <source>Shorter sentences</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Kürzere Sätze</translation>
    </message>
    <message>
        <source>Steps of sound</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Klangschritte</translation>
    </message>
    <message>
        <source>Steps of style</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Stilschritte</translation>
    </message>
    <message>
        <source>Style carried on</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Fortgeführter Stil</translation>
    </message>
    <message>
        <source>Takes of a sentence</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Takes je Satz</translation>
    </message>
    <message>
        <source>Variation</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Variation of rhythm</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Variation des Rhythmus</translation>
    </message>
    <message>
        <source>Variation of sound</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Variation des Klangs</translation>
    </message>
    <message>
        <source>Ultra fast</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Ultraschnell</translation>
    </message>
    <message>
        <source>Fast</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>High quality</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Hohe Qualität</translation>
    </message>
    <message>
        <source>Its own</source>
        <comment>value of a voice</comment>
        <extracomment>viewmodels/own_options.py</extracomment>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>noch etwa {hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>About {hours} h {minutes} min left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>Noch etwa {hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>noch {hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>noch ein paar Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>about {n} seconds left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>
            <numerusform>noch etwa {n} Sekunde</numerusform>
            <numerusform>noch etwa {n} Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} minutes left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>
            <numerusform>noch etwa {n} Minute</numerusform>
            <numerusform>noch etwa {n} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>Noch ein paar Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>About {n} seconds left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>
            <numerusform>Noch etwa {n} Sekunde</numerusform>
            <numerusform>Noch etwa {n} Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {n} minutes left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>
            <numerusform>Noch etwa {n} Minute</numerusform>
            <numerusform>Noch etwa {n} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>noch {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>noch {minutes}&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>
            <numerusform>{n} Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words}, {n} to check</source>
        <extracomment>viewmodels/passage.py</extracomment>
        <translation>
            <numerusform>{words}, {n} zu prüfen</numerusform>
            <numerusform>{words}, {n} zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed or checked</source>
        <extracomment>viewmodels/passage.py</extracomment>
        <translation>Getippt oder geprüft</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <extracomment>viewmodels/passage.py</extracomment>
        <translation>Sprecher ändern</translation>
    </message>
    <message>
        <source>Accept passage</source>
        <extracomment>viewmodels/passage.py, viewmodels/review_queue.py</extracomment>
        <translation>Passage bestätigen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <extracomment>viewmodels/passage.py</extracomment>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>viewmodels/passage.py, waveform/time_label.py</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>viewmodels/passage.py</extracomment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>viewmodels/passage.py</extracomment>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Give a time such as 1:00 or 1:02:30.</source>
        <extracomment>viewmodels/range_choice.py</extracomment>
        <translation>Geben Sie eine Zeit wie 1:00 oder 1:02:30 an.</translation>
    </message>
    <message>
        <source>Give a time here or beside, or take the whole recording.</source>
        <extracomment>viewmodels/range_choice.py</extracomment>
        <translation>Geben Sie hier oder daneben eine Zeit an, oder nehmen Sie die ganze Aufnahme.</translation>
    </message>
    <message>
        <source>The recording is {length} long. Give an earlier time.</source>
        <extracomment>viewmodels/range_choice.py</extracomment>
        <translation>Die Aufnahme ist {length} lang. Geben Sie eine frühere Zeit an.</translation>
    </message>
    <message>
        <source>Give a time after {time}.</source>
        <extracomment>viewmodels/range_choice.py</extracomment>
        <translation>Geben Sie eine Zeit nach {time} an.</translation>
    </message>
    <message>
        <source>By its name</source>
        <extracomment>viewmodels/reading_labels.py</extracomment>
        <translation>Beim Namen</translation>
    </message>
    <message>
        <source>As a word</source>
        <extracomment>viewmodels/reading_labels.py</extracomment>
        <translation>Als Wort</translation>
    </message>
    <message>
        <source>Date, day first</source>
        <extracomment>viewmodels/reading_labels.py</extracomment>
        <translation>Datum, Tag zuerst</translation>
    </message>
    <message>
        <source>Date, month first</source>
        <extracomment>viewmodels/reading_labels.py</extracomment>
        <translation>Datum, Monat zuerst</translation>
    </message>
    <message>
        <source>{label}, less likely</source>
        <extracomment>viewmodels/reading_labels.py</extracomment>
        <translation>{label}, weniger wahrscheinlich</translation>
    </message>
    <message>
        <source>{label}, least likely</source>
        <extracomment>viewmodels/reading_labels.py</extracomment>
        <translation>{label}, am wenigsten wahrscheinlich</translation>
    </message>
    <message>
        <source>{label}, in groups</source>
        <extracomment>viewmodels/reading_labels.py</extracomment>
        <translation>{label}, in Gruppen</translation>
    </message>
    <message>
        <source>Headphones avoid feedback.</source>
        <extracomment>viewmodels/recording_monitor.py</extracomment>
        <translation>Kopfhörer verhindern Rückkopplung.</translation>
    </message>
    <message>
        <source>Is the microphone allowed?</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>Ist das Mikrofon erlaubt?</translation>
    </message>
    <message>
        <source>The disk has room for less than a minute more.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>Der Datenträger hat nur noch Platz für weniger als eine Minute.</translation>
    </message>
    <message>
        <source>The sound was too loud just now.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>Der Ton war gerade zu laut.</translation>
    </message>
    <message>
        <source>Is the microphone switched on?</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>Ist das Mikrofon eingeschaltet?</translation>
    </message>
    <message>
        <source>Is the microphone allowed? Recording goes on.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>Ist das Mikrofon erlaubt? Die Aufnahme läuft weiter.</translation>
    </message>
    <message>
        <source>The disk has room for {minutes} min more.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>Der Datenträger hat noch Platz für {minutes}&#xa0;min.</translation>
    </message>
    <message>
        <source>“{wanted}” is not connected.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>„{wanted}“ ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>“{used}” is heard in its place.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>Stattdessen wird „{used}“ verwendet.</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>The sound was too loud at {time}.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>Der Ton war bei {time} zu laut.</translation>
    </message>
    <message>
        <source>Is the microphone switched on? Recording goes on.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>Ist das Mikrofon eingeschaltet? Die Aufnahme läuft weiter.</translation>
    </message>
    <message>
        <source>Free some space. When it is full, everything until then is saved.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>Schaffen Sie Platz. Wenn der Datenträger voll ist, ist alles bis dahin gespeichert.</translation>
    </message>
    <message>
        <source>Lower the gain, here or at the device: what is cut off cannot be mended.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>Verringern Sie die Verstärkung, hier oder am Gerät: Was abgeschnitten ist, lässt sich nicht retten.</translation>
    </message>
    <message numerus="yes">
        <source>A little sound was lost {n} times.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>
            <numerusform>Ein wenig Ton ging {n}-mal verloren.</numerusform>
            <numerusform>Ein wenig Ton ging {n}-mal verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer was too busy. Close programs that are not needed.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>Der Computer war zu beschäftigt. Schließen Sie Programme, die Sie nicht brauchen.</translation>
    </message>
    <message>
        <source>No sound for {minutes} min.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>Kein Ton seit {minutes}&#xa0;min.</translation>
    </message>
    <message>
        <source>No sound for {seconds} s.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>Kein Ton seit {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>no microphone is open</source>
        <extracomment>viewmodels/recording_session.py</extracomment>
        <translation>kein Mikrofon ist offen</translation>
    </message>
    <message>
        <source>Look for microphones again.</source>
        <extracomment>viewmodels/recording_session.py</extracomment>
        <translation>Suchen Sie erneut nach Mikrofonen.</translation>
    </message>
    <message>
        <source>the passage was changed while it was transcribed again</source>
        <extracomment>viewmodels/rehearing.py</extracomment>
        <translation>die Passage wurde geändert, während sie erneut transkribiert wurde</translation>
    </message>
    <message>
        <source>Transcribe it once more.</source>
        <extracomment>viewmodels/rehearing.py</extracomment>
        <translation>Transkribieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>Geringe Sicherheit</translation>
    </message>
    <message>
        <source>Repeats</source>
        <comment>the same words come again and again</comment>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>Wiederholt sich</translation>
    </message>
    <message>
        <source>Text without speech</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>Text ohne Sprache</translation>
    </message>
    <message>
        <source>Speech without text</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>Sprache ohne Text</translation>
    </message>
    <message>
        <source>Too fast to be said</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>Zu schnell gesprochen</translation>
    </message>
    <message>
        <source>Speaker not sure</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>Sprecher unsicher</translation>
    </message>
    <message>
        <source>{seconds} s of speech, no words</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>{seconds}&#xa0;s Sprache, keine Wörter</translation>
    </message>
    <message>
        <source>{title}, {meta}, at {time}</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>{title}, {meta}, bei {time}</translation>
    </message>
    <message>
        <source>Done, {title}, {meta}, at {time}</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>Erledigt, {title}, {meta}, bei {time}</translation>
    </message>
    <message>
        <source>Correct passage</source>
        <extracomment>viewmodels/review_queue.py</extracomment>
        <translation>Passage berichtigen</translation>
    </message>
    <message>
        <source>{rate} × as fast as playing</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>{rate} × so schnell wie abgespielt</translation>
    </message>
    <message>
        <source>Read the audio</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>Audio lesen</translation>
    </message>
    <message>
        <source>Join and check</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>Zusammenfügen und prüfen</translation>
    </message>
    <message>
        <source>Waiting for the job before</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>Wartet auf den Auftrag davor</translation>
    </message>
    <message>
        <source>Almost done</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>Fast fertig</translation>
    </message>
    <message>
        <source>a few s left</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>noch ein paar s</translation>
    </message>
    <message>
        <source>Transcribing {title}</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>{title} wird transkribiert</translation>
    </message>
    <message>
        <source>Transcribing</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>Wird transkribiert</translation>
    </message>
    <message>
        <source>from {file}</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>aus {file}</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of work</comment>
        <extracomment>viewmodels/running.py, widgets/row.py</extracomment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Read numbers</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Zahlen aussprechen</translation>
    </message>
    <message>
        <source>Cut out a part in which one person alone speaks.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Schneiden Sie einen Teil heraus, in dem nur eine Person spricht.</translation>
    </message>
    <message>
        <source>Cut that out.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Schneiden Sie das weg.</translation>
    </message>
    <message>
        <source>Record it again in a quiet room.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Nehmen Sie es in einem ruhigen Raum noch einmal auf.</translation>
    </message>
    <message>
        <source>The noise may get into the voice: record it in a quiet room.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Das Rauschen kann in die Stimme geraten: Nehmen Sie in einem ruhigen Raum auf.</translation>
    </message>
    <message>
        <source>It was recorded too loud: turn the microphone down and record it again.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Es wurde zu laut aufgenommen: Regeln Sie das Mikrofon herunter, und nehmen Sie es noch einmal auf.</translation>
    </message>
    <message>
        <source>Go nearer to the microphone, or turn it up.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Gehen Sie näher ans Mikrofon, oder regeln Sie es herauf.</translation>
    </message>
    <message>
        <source>Record with {rate} Hz or more.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Nehmen Sie mit {rate} Hz oder mehr auf.</translation>
    </message>
    <message>
        <source>The file is damaged, or a part of it is missing</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Die Datei ist beschädigt, oder ein Teil von ihr fehlt</translation>
    </message>
    <message>
        <source>Give a whole recording.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Geben Sie eine vollständige Aufnahme an.</translation>
    </message>
    <message>
        <source>Above 1 it tends to shorter sentences.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Über 1 neigt es zu kürzeren Sätzen.</translation>
    </message>
    <message>
        <source>How closely it keeps to the text; low is slower speech, and 0 is half the work.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Wie eng es sich an den Text hält; niedrig spricht langsamer, und 0 ist die halbe Arbeit.</translation>
    </message>
    <message>
        <source>How freely it speaks; 0 always says it the same way.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Wie frei es spricht; bei 0 klingt es immer gleich.</translation>
    </message>
    <message>
        <source>How freely it speaks; low is even, high is lively and less sure.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Wie frei es spricht; niedrig ist gleichmäßig, hoch ist lebendig und weniger sicher.</translation>
    </message>
    <message>
        <source>How good it is; each takes several times as long as the one before.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Wie gut es ist; jede Stufe dauert mehrmals so lange wie die vorige.</translation>
    </message>
    <message>
        <source>How much feeling is put into it; high is also faster.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Wie viel Gefühl hineingelegt wird; hoch ist auch schneller.</translation>
    </message>
    <message>
        <source>How much it avoids what it has said; high ends stammering and long silences.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Wie sehr es meidet, was es schon gesagt hat; hoch beendet Stottern und lange Stille.</translation>
    </message>
    <message>
        <source>How much it avoids what it has said; high ends stammering.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Wie sehr es meidet, was es schon gesagt hat; hoch beendet Stottern.</translation>
    </message>
    <message>
        <source>How much it varies: low is even, high is lively.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Wie sehr es variiert: Niedrig ist gleichmäßig, hoch ist lebendig.</translation>
    </message>
    <message>
        <source>How much speech without a voice is kept away; not where it is ultra fast.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Wie stark Sprache ohne Stimme ferngehalten wird; nicht bei „Ultraschnell“.</translation>
    </message>
    <message>
        <source>How much the drawn rhythm varies.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Wie sehr der ausgeloste Rhythmus variiert.</translation>
    </message>
    <message>
        <source>How much the sound of the voice varies; high may bring noises.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Wie sehr der Klang der Stimme variiert; hoch kann Geräusche bringen.</translation>
    </message>
    <message>
        <source>How much the sound varies; 0 is bland.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Wie sehr der Klang variiert; 0 ist fade.</translation>
    </message>
    <message>
        <source>How much the text decides the style; above 1 it is more emotional.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Wie sehr der Text den Stil bestimmt; über 1 wird es gefühlvoller.</translation>
    </message>
    <message>
        <source>Share of the likely sounds that it chooses among.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Anteil der wahrscheinlichen Laute, unter denen es wählt.</translation>
    </message>
    <message>
        <source>Share of the rhythm that is drawn by lot, against the usual one.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Anteil des Rhythmus, der ausgelost wird, gegenüber dem üblichen.</translation>
    </message>
    <message>
        <source>Share of the style that goes on from one piece of a long sentence to the next.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Anteil des Stils, der von einem Stück eines langen Satzes ins nächste übergeht.</translation>
    </message>
    <message>
        <source>Steps by which each 80 ms of sound are worked out; more are slower, and seldom better.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Schritte, in denen je 80 ms Klang berechnet werden; mehr sind langsamer und selten besser.</translation>
    </message>
    <message>
        <source>Steps by which the sound is worked out; 0 as the quality has it.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Schritte, in denen der Klang berechnet wird; 0 wie bei der Qualität vorgesehen.</translation>
    </message>
    <message>
        <source>Steps by which the style is worked out; more give more variety.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Schritte, in denen der Stil berechnet wird; mehr bringen mehr Abwechslung.</translation>
    </message>
    <message>
        <source>Takes of a sentence of which the best is kept; 0 as the quality has it.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Takes eines Satzes, von denen der beste bleibt; 0 wie bei der Qualität vorgesehen.</translation>
    </message>
    <message>
        <source>VITS: how much the rhythm varies.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>VITS: wie sehr der Rhythmus variiert.</translation>
    </message>
    <message>
        <source>What is less likely than this share of the likeliest is never said.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Was weniger wahrscheinlich ist als dieser Anteil des Wahrscheinlichsten, wird nie gesagt.</translation>
    </message>
    <message>
        <source>Whose manner of speaking: 0 that of the recording, 1 what suits the text.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Wessen Sprechweise: 0 die der Aufnahme, 1 was zum Text passt.</translation>
    </message>
    <message>
        <source>Whose sound: 0 that of the recording, 1 what suits the text.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Wessen Klang: 0 der der Aufnahme, 1 was zum Text passt.</translation>
    </message>
    <message>
        <source>XTTS: above 1 it tends to longer sentences, below to shorter ones.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>XTTS: Über 1 neigt es zu längeren Sätzen, darunter zu kürzeren.</translation>
    </message>
    <message>
        <source>XTTS: how freely it speaks; low is even, high is lively and less sure.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>XTTS: wie frei es spricht; niedrig ist gleichmäßig, hoch ist lebendig und weniger sicher.</translation>
    </message>
    <message>
        <source>XTTS: how much it avoids what it has said; high ends stammering.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>XTTS: wie sehr es meidet, was es schon gesagt hat; hoch beendet Stottern.</translation>
    </message>
    <message>
        <source>XTTS: number of the likely sounds that it chooses among.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>XTTS: Zahl der wahrscheinlichen Laute, unter denen es wählt.</translation>
    </message>
    <message>
        <source>XTTS: share of the likely sounds that it chooses among.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>XTTS: Anteil der wahrscheinlichen Laute, unter denen es wählt.</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Afrikaans</translation>
    </message>
    <message>
        <source>Albanian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>Amharic</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Amharisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Armenian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Armenisch</translation>
    </message>
    <message>
        <source>Assamese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Assamesisch</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Aserbaidschanisch</translation>
    </message>
    <message>
        <source>Bangla</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Baschkirisch</translation>
    </message>
    <message>
        <source>Basque</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Baskisch</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Belarussisch</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Bosnisch</translation>
    </message>
    <message>
        <source>Breton</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Bretonisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Burmese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Birmanisch</translation>
    </message>
    <message>
        <source>Cantonese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Kantonesisch</translation>
    </message>
    <message>
        <source>Catalan</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Cebuano</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Cebuano</translation>
    </message>
    <message>
        <source>Central Kurdish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Zentralkurdisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Croatian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Faroese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Färöisch</translation>
    </message>
    <message>
        <source>Filipino</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Filipino</translation>
    </message>
    <message>
        <source>Finnish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Fula</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Ful</translation>
    </message>
    <message>
        <source>Galician</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Galicisch</translation>
    </message>
    <message>
        <source>Ganda</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Ganda</translation>
    </message>
    <message>
        <source>Georgian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>German</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Gujarati</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Haiti-Kreolisch</translation>
    </message>
    <message>
        <source>Hausa</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Haussa</translation>
    </message>
    <message>
        <source>Hawaiian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Hawaiisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Isländisch</translation>
    </message>
    <message>
        <source>Igbo</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Igbo</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Irish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Irisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Javanese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Javanisch</translation>
    </message>
    <message>
        <source>Kannada</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Kannada</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Kasachisch</translation>
    </message>
    <message>
        <source>Khmer</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Kirgisisch</translation>
    </message>
    <message>
        <source>Lao</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Laotisch</translation>
    </message>
    <message>
        <source>Latin</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Latein</translation>
    </message>
    <message>
        <source>Latvian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Lingala</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Lingala</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Luo</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Luo</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Luxemburgisch</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Mazedonisch</translation>
    </message>
    <message>
        <source>Maithili</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Maithili</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Malagasy</translation>
    </message>
    <message>
        <source>Malay</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Maltese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Maltesisch</translation>
    </message>
    <message>
        <source>Manipuri</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Meithei</translation>
    </message>
    <message>
        <source>Marathi</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Marathi</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Mongolisch</translation>
    </message>
    <message>
        <source>Māori</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Māori</translation>
    </message>
    <message>
        <source>Nepali</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Nepalesisch</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Norwegisch (Bokmål)</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Norwegisch (Nynorsk)</translation>
    </message>
    <message>
        <source>Nyanja</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Nyanja</translation>
    </message>
    <message>
        <source>Occitan</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Okzitanisch</translation>
    </message>
    <message>
        <source>Odia</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Oriya</translation>
    </message>
    <message>
        <source>Oromo</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Oromo</translation>
    </message>
    <message>
        <source>Pashto</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Paschtu</translation>
    </message>
    <message>
        <source>Persian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Punjabi</translation>
    </message>
    <message>
        <source>Romanian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Sanskrit</translation>
    </message>
    <message>
        <source>Serbian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Shona</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Shona</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Sindhi</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Singhalesisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Somali</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Spanish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Sundanesisch</translation>
    </message>
    <message>
        <source>Swahili</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Suaheli</translation>
    </message>
    <message>
        <source>Swedish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Tajik</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Tadschikisch</translation>
    </message>
    <message>
        <source>Tamil</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Tatar</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Tatarisch</translation>
    </message>
    <message>
        <source>Telugu</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Thai</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Tibetisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Turkmenisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Usbekisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Welsh</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Walisisch</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Jiddisch</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Yoruba</translation>
    </message>
    <message>
        <source>Zulu</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Zulu</translation>
    </message>
    <message>
        <source>Read dates</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Datumsangaben aussprechen</translation>
    </message>
    <message>
        <source>Read money</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Geld aussprechen</translation>
    </message>
    <message>
        <source>Read acronyms</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Akronyme aussprechen</translation>
    </message>
    <message>
        <source>Read codes</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Codes aussprechen</translation>
    </message>
    <message>
        <source>Read names</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Namen aussprechen</translation>
    </message>
    <message>
        <source>Leave numbers as written</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Zahlen lassen, wie geschrieben</translation>
    </message>
    <message>
        <source>Leave dates as written</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Datumsangaben lassen, wie geschrieben</translation>
    </message>
    <message>
        <source>Leave money as written</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Geld lassen, wie geschrieben</translation>
    </message>
    <message>
        <source>Leave acronyms as written</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Akronyme lassen, wie geschrieben</translation>
    </message>
    <message>
        <source>Leave codes as written</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Codes lassen, wie geschrieben</translation>
    </message>
    <message>
        <source>Leave names as written</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Namen lassen, wie geschrieben</translation>
    </message>
    <message>
        <source>Change speed</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>Tempo ändern</translation>
    </message>
    <message>
        <source>Change pitch</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>Tonhöhe ändern</translation>
    </message>
    <message>
        <source>Change pause</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>Pause ändern</translation>
    </message>
    <message>
        <source>Change loudness</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>Lautheit ändern</translation>
    </message>
    <message>
        <source>Cast {speaker}</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>{speaker} besetzen</translation>
    </message>
    <message>
        <source>Change delivery</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>Vortrag ändern</translation>
    </message>
    <message>
        <source>Cast everybody</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>Alle besetzen</translation>
    </message>
    <message>
        <source>Voice for {speaker}</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>Stimme für {speaker}</translation>
    </message>
    <message>
        <source>The expression could search without end</source>
        <extracomment>viewmodels/search.py</extracomment>
        <translation>Der Ausdruck könnte endlos suchen</translation>
    </message>
    <message>
        <source>The replacement cannot be used: {error}</source>
        <extracomment>viewmodels/search.py</extracomment>
        <translation>Die Ersetzung ist nicht verwendbar: {error}</translation>
    </message>
    <message>
        <source>Do not repeat a group that repeats something itself, as (a+)+ does</source>
        <extracomment>viewmodels/search.py</extracomment>
        <translation>Wiederholen Sie keine Gruppe, die selbst etwas wiederholt, wie in (a+)+</translation>
    </message>
    <message>
        <source>Name only groups that the expression has; write a backslash twice to mean one</source>
        <extracomment>viewmodels/search.py</extracomment>
        <translation>Nennen Sie nur Gruppen, die der Ausdruck hat; schreiben Sie für einen umgekehrten Schrägstrich zwei</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>Noch nicht erzeugt</translation>
    </message>
    <message>
        <source>Changed since it was made</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>Seit dem Erzeugen geändert</translation>
    </message>
    <message>
        <source>Could not be made</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>Konnte nicht erzeugt werden</translation>
    </message>
    <message>
        <source>{share} % slower</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>{share}&#xa0;% langsamer</translation>
    </message>
    <message>
        <source>Take {number}</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>Take {number}</translation>
    </message>
    <message>
        <source>{share} % faster</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>{share}&#xa0;% schneller</translation>
    </message>
    <message>
        <source>No sentence</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>Kein Satz</translation>
    </message>
    <message>
        <source>Heading</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>playing</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>läuft gerade</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>Take</translation>
    </message>
    <message>
        <source>{place} of {takes}, chosen</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>{place} von {takes}, gewählt</translation>
    </message>
    <message>
        <source>Choose a take</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>Take wählen</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>etwa {seconds}&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <extracomment>viewmodels/service_trials.py</extracomment>
        <translation>
            <numerusform>{names} und {n} weitere</numerusform>
            <numerusform>{names} und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for its voices…</source>
        <extracomment>viewmodels/service_trials.py</extracomment>
        <translation>Stimmen werden erfragt…</translation>
    </message>
    <message numerus="yes">
        <source>{n} voices. One says a sentence…</source>
        <extracomment>viewmodels/service_trials.py</extracomment>
        <translation>
            <numerusform>{n} Stimme. Sie spricht einen Satz…</numerusform>
            <numerusform>{n} Stimmen. Eine spricht einen Satz…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works, with {n} voices.</source>
        <extracomment>viewmodels/service_trials.py</extracomment>
        <translation>
            <numerusform>Es funktioniert, mit {n} Stimme.</numerusform>
            <numerusform>Es funktioniert, mit {n} Stimmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sentence of {length} s came after {wait} s.</source>
        <extracomment>viewmodels/service_trials.py</extracomment>
        <translation>Ein Satz von {length} s kam nach {wait} s.</translation>
    </message>
    <message>
        <source>Use small letters, digits, - and _. Begin with a letter or a digit.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>Verwenden Sie Kleinbuchstaben, Ziffern, - und _. Beginnen Sie mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>Another service is called that.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>Ein anderer Dienst heißt schon so.</translation>
    </message>
    <message>
        <source>Write a tag such as en or pt-BR.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>Schreiben Sie ein Kürzel wie en oder pt-BR.</translation>
    </message>
    <message>
        <source>The key would travel for all to read. The address has to begin with https://.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>Der Schlüssel würde für alle lesbar übertragen. Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>On this computer. Nothing leaves it.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>Auf diesem Computer. Nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Not asked while the program is to stay offline.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>Wird nicht gefragt, solange das Programm offline bleiben soll.</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>OpenAI-kompatibel</translation>
    </message>
    <message>
        <source>Write the host and the port, such as pi.local:10200.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>Schreiben Sie Host und Port, zum Beispiel pi.local:10200.</translation>
    </message>
    <message>
        <source>Write where it is, such as https://api.example.org.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>Schreiben Sie, wo er ist, zum Beispiel https://api.example.org.</translation>
    </message>
    <message>
        <source>Texts that its voices read need another voice then. Its key is forgotten.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>Texte, die seine Stimmen lesen, brauchen dann eine andere Stimme. Sein Schlüssel wird gelöscht.</translation>
    </message>
    <message>
        <source>Texts leave this computer: they are sent to {host}.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>Texte verlassen diesen Computer: Sie werden an {host} gesendet.</translation>
    </message>
    <message>
        <source>Remove {service}?</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>{service} entfernen?</translation>
    </message>
    <message>
        <source>The microphone is open for a recording. End that first.</source>
        <extracomment>viewmodels/settings_audio.py</extracomment>
        <translation>Das Mikrofon ist für eine Aufnahme offen. Beenden Sie diese zuerst.</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>viewmodels/settings_desk.py</extracomment>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Audio</source>
        <extracomment>viewmodels/settings_desk.py, waveform/labels.py</extracomment>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Performance</source>
        <extracomment>viewmodels/settings_desk.py</extracomment>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>viewmodels/settings_desk.py</extracomment>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>viewmodels/settings_desk.py</extracomment>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>viewmodels/settings_desk.py</extracomment>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Services</source>
        <extracomment>viewmodels/settings_desk.py</extracomment>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>As it is written</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>Not read</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>such as 42</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Place in an order</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Ordnungszahl</translation>
    </message>
    <message>
        <source>Digit by digit</source>
        <extracomment>viewmodels/span_groups.py, viewmodels/span_readings.py</extracomment>
        <translation>Ziffer für Ziffer</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>such as 9:30</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Length of time</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Zeitdauer</translation>
    </message>
    <message>
        <source>Measure</source>
        <comment>such as 5 kg</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Maßangabe</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Dezimalzahl</translation>
    </message>
    <message>
        <source>Fraction</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Bruch</translation>
    </message>
    <message>
        <source>Range</source>
        <comment>such as 10–12</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>such as 3:1</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Spielstand</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>such as AB12</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Letters</source>
        <comment>such as NASA</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Sign by sign</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Zeichen für Zeichen</translation>
    </message>
    <message>
        <source>Web or mail address</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Web- oder Mailadresse</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of a house</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Roman numeral</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Römische Zahl</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Abkürzung</translation>
    </message>
    <message>
        <source>Formula</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Somebody decided here how this is read.</source>
        <extracomment>viewmodels/span_readings.py</extracomment>
        <translation>Hier hat jemand entschieden, wie das gelesen wird.</translation>
    </message>
    <message>
        <source>Your lexicon says how this is always read.</source>
        <extracomment>viewmodels/span_readings.py</extracomment>
        <translation>Ihr Lexikon sagt, wie das immer gelesen wird.</translation>
    </message>
    <message>
        <source>A mark in the text says how this is read.</source>
        <extracomment>viewmodels/span_readings.py</extracomment>
        <translation>Eine Auszeichnung im Text sagt, wie das gelesen wird.</translation>
    </message>
    <message>
        <source>A rule of the language reads it so.</source>
        <extracomment>viewmodels/span_readings.py</extracomment>
        <translation>Eine Regel der Sprache liest es so.</translation>
    </message>
    <message>
        <source>Your reading</source>
        <extracomment>viewmodels/span_readings.py</extracomment>
        <translation>Ihre Lesart</translation>
    </message>
    <message>
        <source>Letter by letter</source>
        <extracomment>viewmodels/span_readings.py</extracomment>
        <translation>Buchstabe für Buchstabe</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <extracomment>viewmodels/speakers.py</extracomment>
        <translation>Sprecher hinzufügen</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <extracomment>viewmodels/speakers.py</extracomment>
        <translation>Sprecher umbenennen</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <extracomment>viewmodels/speakers.py</extracomment>
        <translation>Sprecher zusammenführen</translation>
    </message>
    <message>
        <source>Spoken sentences deleted</source>
        <extracomment>viewmodels/storage_survey.py</extracomment>
        <translation>Gesprochene Sätze gelöscht</translation>
    </message>
    <message>
        <source>Unfinished work deleted</source>
        <extracomment>viewmodels/storage_survey.py</extracomment>
        <translation>Unfertige Arbeit gelöscht</translation>
    </message>
    <message>
        <source>Unfinished downloads deleted</source>
        <extracomment>viewmodels/storage_survey.py</extracomment>
        <translation>Unfertige Downloads gelöscht</translation>
    </message>
    <message>
        <source>Delete unfinished work?</source>
        <extracomment>viewmodels/storage_survey.py</extracomment>
        <translation>Unfertige Arbeit löschen?</translation>
    </message>
    <message>
        <source>What was interrupted then begins anew.</source>
        <extracomment>viewmodels/storage_survey.py</extracomment>
        <translation>Was unterbrochen wurde, beginnt dann von vorn.</translation>
    </message>
    <message>
        <source>Delete unfinished downloads?</source>
        <extracomment>viewmodels/storage_survey.py</extracomment>
        <translation>Unfertige Downloads löschen?</translation>
    </message>
    <message>
        <source>They then begin anew.</source>
        <extracomment>viewmodels/storage_survey.py</extracomment>
        <translation>Sie beginnen dann von vorn.</translation>
    </message>
    <message>
        <source>Transcription</source>
        <extracomment>viewmodels/transcriptions.py</extracomment>
        <translation>Transkription</translation>
    </message>
    <message>
        <source>There is a newer version: {version}.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>Es gibt eine neuere Version: {version}.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>Dies ist die neueste Version.</translation>
    </message>
    <message>
        <source>The package index has {version}, which is older.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>Der Paketindex hat {version}; das ist älter.</translation>
    </message>
    <message>
        <source>Close the program, then type this in a terminal:</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>Schließen Sie das Programm, und geben Sie dies in einem Terminal ein:</translation>
    </message>
    <message>
        <source>Nobody was asked: this program is to stay offline.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>Es wurde nicht nachgefragt: Dieses Programm soll offline bleiben.</translation>
    </message>
    <message>
        <source>That is chosen in the settings, under Privacy, or was said when it was started.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>Das ist in den Einstellungen unter „Datenschutz“ so gewählt oder wurde beim Start angegeben.</translation>
    </message>
    <message>
        <source>Download the new installer where you got this one, and start it. Projects, settings, models and voices stay as they are.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>Laden Sie das neue Installationsprogramm dort herunter, woher Sie dieses haben, und starten Sie es. Projekte, Einstellungen, Modelle und Stimmen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The package index cannot be reached.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>Der Paketindex ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the connection to the internet, and the proxy in the settings.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>Prüfen Sie die Internetverbindung und den Proxy in den Einstellungen.</translation>
    </message>
    <message>
        <source>The package index knows no program of this name.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>Der Paketindex kennt kein Programm dieses Namens.</translation>
    </message>
    <message>
        <source>Look where you got this one: newer versions appear there too.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>Sehen Sie dort nach, woher Sie dieses haben: Auch dort erscheinen neuere Versionen.</translation>
    </message>
    <message>
        <source>Looking for a newer version…</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>Neuere Version wird gesucht…</translation>
    </message>
    <message>
        <source>What it speaks leaves this machine: it is sent to a service that you have set up.</source>
        <extracomment>viewmodels/voice_facts.py</extracomment>
        <translation>Was sie spricht, verlässt diesen Computer: Es wird an einen Dienst gesendet, den Sie eingerichtet haben.</translation>
    </message>
    <message>
        <source>Change its speed</source>
        <extracomment>viewmodels/voice_facts.py</extracomment>
        <translation>Das Tempo ändern</translation>
    </message>
    <message>
        <source>Change its pitch</source>
        <extracomment>viewmodels/voice_facts.py</extracomment>
        <translation>Die Tonhöhe ändern</translation>
    </message>
    <message>
        <source>Speak louder or softer for a word</source>
        <extracomment>viewmodels/voice_facts.py</extracomment>
        <translation>Für ein Wort lauter oder leiser sprechen</translation>
    </message>
    <message>
        <source>Tell exactly when each word is heard</source>
        <extracomment>viewmodels/voice_facts.py</extracomment>
        <translation>Genau angeben, wann jedes Wort zu hören ist</translation>
    </message>
    <message>
        <source>Say sounds that are given in the phonetic alphabet</source>
        <extracomment>viewmodels/voice_facts.py</extracomment>
        <translation>Laute sprechen, die in Lautschrift angegeben sind</translation>
    </message>
    <message>
        <source>Say a sentence anew but for its pace</source>
        <extracomment>viewmodels/voice_facts.py</extracomment>
        <translation>Einen Satz anders sprechen als nur im Tempo</translation>
    </message>
    <message>
        <source>This voice cannot</source>
        <comment>heading over ends of the sentence</comment>
        <extracomment>voices/cannot_section.py</extracomment>
        <translation>Diese Stimme kann nicht</translation>
    </message>
    <message>
        <source>Usual voice · {voice}</source>
        <extracomment>voices/card.py</extracomment>
        <translation>Übliche Stimme · {voice}</translation>
    </message>
    <message>
        <source>No voice is here</source>
        <extracomment>voices/card.py</extracomment>
        <translation>Keine Stimme hier</translation>
    </message>
    <message>
        <source>Voice: {known}</source>
        <extracomment>voices/card.py</extracomment>
        <translation>Stimme: {known}</translation>
    </message>
    <message>
        <source>Choose a voice to see what is known of it.</source>
        <extracomment>voices/details.py</extracomment>
        <translation>Wählen Sie eine Stimme, um zu sehen, was über sie bekannt ist.</translation>
    </message>
    <message>
        <source>About the voice</source>
        <extracomment>voices/details.py</extracomment>
        <translation>Über die Stimme</translation>
    </message>
    <message>
        <source>Cloned</source>
        <comment>a voice</comment>
        <extracomment>voices/details.py, voices/words.py</extracomment>
        <translation>Geklont</translation>
    </message>
    <message>
        <source>Remove this voice…</source>
        <extracomment>voices/details.py</extracomment>
        <translation>Diese Stimme entfernen…</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>voices/details.py</extracomment>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Sounds</source>
        <comment>verb, as in: sounds female</comment>
        <extracomment>voices/details.py</extracomment>
        <translation>Klingt</translation>
    </message>
    <message>
        <source>Use the usual voice of the language</source>
        <extracomment>voices/field.py</extracomment>
        <translation>Übliche Stimme der Sprache verwenden</translation>
    </message>
    <message>
        <source>Install {voice}: go to the models</source>
        <extracomment>voices/field.py</extracomment>
        <translation>{voice} installieren: zu den Modellen</translation>
    </message>
    <message>
        <source>{option}: as usual</source>
        <extracomment>voices/own_options.py</extracomment>
        <translation>{option}: wie üblich</translation>
    </message>
    <message numerus="yes">
        <source>{n} are changed</source>
        <extracomment>voices/own_options.py</extracomment>
        <translation>
            <numerusform>{n} geändert</numerusform>
            <numerusform>{n} geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>No voice is found. Other words or another language may find some.</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>Keine Stimme gefunden. Mit anderen Wörtern oder einer anderen Sprache finden sich vielleicht welche.</translation>
    </message>
    <message>
        <source>Search voices</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>Stimmen suchen</translation>
    </message>
    <message>
        <source>Install more voices</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>Weitere Stimmen installieren</translation>
    </message>
    <message>
        <source>Make a voice of a recording</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>Stimme aus einer Aufnahme erstellen</translation>
    </message>
    <message>
        <source>Use this voice</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>Diese Stimme verwenden</translation>
    </message>
    <message>
        <source>More voices…</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>Weitere Stimmen…</translation>
    </message>
    <message>
        <source>More voices: go to the models</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>Weitere Stimmen: zu den Modellen</translation>
    </message>
    <message numerus="yes">
        <source>{n} more can be installed…</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>
            <numerusform>{n} weitere installierbar…</numerusform>
            <numerusform>{n} weitere installierbar…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more can be installed: go to the models</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>
            <numerusform>{n} weitere installierbar: zu den Modellen</numerusform>
            <numerusform>{n} weitere installierbar: zu den Modellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hear this voice</source>
        <extracomment>voices/sample_button.py</extracomment>
        <translation>Diese Stimme anhören</translation>
    </message>
    <message>
        <source>Stop {voice}</source>
        <extracomment>voices/sample_button.py</extracomment>
        <translation>{voice} stoppen</translation>
    </message>
    <message>
        <source>Voices</source>
        <extracomment>settings_place/service_form.py, voices/voice_list.py</extracomment>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Ask services for their voices again</source>
        <extracomment>voices/silent_services.py</extracomment>
        <translation>Dienste erneut nach ihren Stimmen fragen</translation>
    </message>
    <message numerus="yes">
        <source>{n} services did not answer: their voices are missing here.</source>
        <extracomment>voices/silent_services.py</extracomment>
        <translation>
            <numerusform>{n} Dienst hat nicht geantwortet: Seine Stimmen fehlen hier.</numerusform>
            <numerusform>{n} Dienste haben nicht geantwortet: Ihre Stimmen fehlen hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking services for their voices…</source>
        <extracomment>voices/silent_services.py</extracomment>
        <translation>Dienste werden nach ihren Stimmen gefragt…</translation>
    </message>
    <message>
        <source>Space lets the chosen voice be heard, Enter takes it</source>
        <extracomment>voices/voice_list.py</extracomment>
        <translation>Leertaste spielt die gewählte Stimme, Eingabe übernimmt sie</translation>
    </message>
    <message>
        <source>Female</source>
        <extracomment>voices/words.py</extracomment>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <extracomment>voices/words.py</extracomment>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Commercial use: {terms}.</source>
        <extracomment>voices/words.py</extracomment>
        <translation>Kommerzielle Nutzung: {terms}.</translation>
    </message>
    <message>
        <source>leaves this computer</source>
        <comment>what a voice speaks</comment>
        <extracomment>voices/words.py</extracomment>
        <translation>verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Licence not stated</source>
        <extracomment>voices/words.py</extracomment>
        <translation>Lizenz nicht angegeben</translation>
    </message>
    <message>
        <source>Commercial use not stated</source>
        <extracomment>voices/words.py</extracomment>
        <translation>Kommerzielle Nutzung nicht angegeben</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <extracomment>voices/words.py</extracomment>
        <translation>Kommerzielle Nutzung</translation>
    </message>
    <message>
        <source>No commercial use</source>
        <extracomment>voices/words.py</extracomment>
        <translation>Keine kommerzielle Nutzung</translation>
    </message>
    <message>
        <source>Commercial use: see terms</source>
        <extracomment>voices/words.py</extracomment>
        <translation>Kommerzielle Nutzung: siehe Bedingungen</translation>
    </message>
    <message>
        <source>Waveform</source>
        <extracomment>waveform/dock.py</extracomment>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>Lanes: {names}</source>
        <extracomment>waveform/labels.py</extracomment>
        <translation>Spuren: {names}</translation>
    </message>
    <message>
        <source>Overview of the recording</source>
        <extracomment>waveform/overview.py</extracomment>
        <translation>Übersicht der Aufnahme</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>waveform/rate_button.py, waveform/transport.py</extracomment>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Speed {rate}</source>
        <extracomment>waveform/rate_button.py</extracomment>
        <translation>Tempo {rate}</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>waveform/strips.py</extracomment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Lanes</source>
        <extracomment>waveform/strips.py</extracomment>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Position in the recording, in seconds</source>
        <extracomment>waveform/timeline.py</extracomment>
        <translation>Position in der Aufnahme, in Sekunden</translation>
    </message>
    <message>
        <source>Arrows move by a second, with Shift they select; plus and minus zoom; Enter selects the passage.</source>
        <extracomment>waveform/timeline.py</extracomment>
        <translation>Pfeiltasten bewegen um eine Sekunde, mit Umschalt wählen sie aus; Plus und Minus zoomen; Eingabe wählt die Passage aus.</translation>
    </message>
    <message>
        <source>Keep what is playing in view</source>
        <extracomment>waveform/transport.py</extracomment>
        <translation>Abspielposition im Blick behalten</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>waveform/transport.py</extracomment>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>10 s</source>
        <extracomment>waveform/zoom_button.py</extracomment>
        <translation>10 s</translation>
    </message>
    <message>
        <source>30 s</source>
        <extracomment>waveform/zoom_button.py</extracomment>
        <translation>30 s</translation>
    </message>
    <message>
        <source>1 min</source>
        <extracomment>waveform/zoom_button.py</extracomment>
        <translation>1 min</translation>
    </message>
    <message>
        <source>5 min</source>
        <extracomment>waveform/zoom_button.py</extracomment>
        <translation>5 min</translation>
    </message>
    <message>
        <source>30 min</source>
        <extracomment>waveform/zoom_button.py</extracomment>
        <translation>30 min</translation>
    </message>
    <message>
        <source>All</source>
        <comment>of the recording</comment>
        <extracomment>waveform/zoom_button.py</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>How much is in view. Ctrl with the wheel zooms too.</source>
        <extracomment>waveform/zoom_button.py</extracomment>
        <translation>Wie viel zu sehen ist. Ctrl mit dem Mausrad zoomt auch.</translation>
    </message>
    <message>
        <source>{span} in view</source>
        <extracomment>waveform/zoom_button.py</extracomment>
        <translation>{span} zu sehen</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>widgets/field.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>silent</source>
        <extracomment>widgets/level_meter.py</extracomment>
        <translation>still</translation>
    </message>
    <message>
        <source>Input level</source>
        <extracomment>widgets/level_meter.py</extracomment>
        <translation>Eingangspegel</translation>
    </message>
    <message>
        <source>A red end means the sound was cut off. Click to reset.</source>
        <extracomment>widgets/level_meter.py</extracomment>
        <translation>Ein rotes Ende heißt, dass der Ton abgeschnitten wurde. Klicken setzt zurück.</translation>
    </message>
    <message>
        <source>clipped</source>
        <extracomment>widgets/level_meter.py</extracomment>
        <translation>übersteuert</translation>
    </message>
    <message>
        <source>A job runs here</source>
        <extracomment>widgets/rail_item.py</extracomment>
        <translation>Hier läuft ein Auftrag</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>state of work</comment>
        <extracomment>widgets/row.py</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of work</comment>
        <extracomment>widgets/row.py</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>widgets/toast.py</extracomment>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Recordings and transcripts</source>
        <extracomment>window.py</extracomment>
        <translation>Aufnahmen und Transkripte</translation>
    </message>
</context>
</TS>
