<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Speech Studio</name>
    <message>
        <source>Choose an item to read how it is made, and what became of it.</source>
        <extracomment>batch_place/details.py</extracomment>
        <translation>Choisissez un élément pour voir comment il est produit et ce qu’il est devenu.</translation>
    </message>
    <message>
        <source>About the item</source>
        <extracomment>batch_place/details.py</extracomment>
        <translation>À propos de l’élément</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>batch_place/details.py, export/dialog.py, speak/binder_menu.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <extracomment>batch_place/details.py</extracomment>
        <translation>Copier le journal</translation>
    </message>
    <message>
        <source>Settings, frozen when added</source>
        <extracomment>batch_place/details.py</extracomment>
        <translation>Réglages figés à l’ajout</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>batch_place/details.py</extracomment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Drop files or folders. They take the settings chosen on the left.</source>
        <extracomment>batch_place/drop.py</extracomment>
        <translation>Déposez des fichiers ou des dossiers. Ils prennent les réglages choisis à gauche.</translation>
    </message>
    <message>
        <source>Add files</source>
        <extracomment>batch_place/drop.py, batch_place/place.py</extracomment>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Choose the folder of the results</source>
        <extracomment>batch_place/folder_choice.py</extracomment>
        <translation>Choisir le dossier des résultats</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>batch_place/folder_choice.py, batch_place/preset_form.py, batch_place/watch_panel.py, viewmodels/batch_facts.py</extracomment>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <extracomment>batch_place/folder_choice.py</extracomment>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>The computer is kept awake until the queue is done.</source>
        <extracomment>batch_place/head.py</extracomment>
        <translation>L’ordinateur reste éveillé jusqu’à la fin de la file d’attente.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>batch_place/head.py, viewmodels/facts.py</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Becomes</source>
        <extracomment>batch_place/head.py</extracomment>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>batch_place/head.py, viewmodels/facts.py, viewmodels/sentence_takes.py</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>batch_place/head.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>The whole queue</source>
        <extracomment>batch_place/head.py</extracomment>
        <translation>Toute la file d’attente</translation>
    </message>
    <message>
        <source>{share} %</source>
        <extracomment>batch_place/head.py, batch_place/teller.py, inspector/inside_section.py, pages/running_bar.py, viewmodels/passage.py, viewmodels/review_items.py, viewmodels/running.py, viewmodels/speakers.py</extracomment>
        <translation>{share}&#xa0;%</translation>
    </message>
    <message>
        <source>What can be done with {file}</source>
        <extracomment>batch_place/item_acts.py</extracomment>
        <translation>Actions possibles sur {file}</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>batch_place/left.py, batch_place/table.py</extracomment>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>batch_place/left.py</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>batch_place/left.py, models_place/rows.py, viewmodels/batch_rows.py, viewmodels/running.py</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state</comment>
        <extracomment>batch_place/left.py, shell/news.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>batch_place/left.py</extracomment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>The queue, watched folders and settings</source>
        <extracomment>batch_place/left.py</extracomment>
        <translation>File d’attente, dossiers surveillés et réglages</translation>
    </message>
    <message>
        <source>New</source>
        <comment>settings</comment>
        <extracomment>batch_place/left.py</extracomment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New settings</source>
        <extracomment>batch_place/left.py, batch_place/preset_form.py</extracomment>
        <translation>Nouveaux réglages</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <extracomment>batch_place/left.py</extracomment>
        <translation>Dossiers surveillés</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>batch_place/left.py, batch_place/preset_form.py, batch_place/watch_panel.py, settings_office.py, settings_place/place.py, settings_place/sections.py, window.py</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Parts of the queue</source>
        <extracomment>batch_place/left.py, batch_place/office.py</extracomment>
        <translation>Parties de la file d’attente</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>batch_place/left.py, batch_place/teller.py, other_places.py</extracomment>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Settings for what is added</source>
        <extracomment>batch_place/left.py</extracomment>
        <translation>Réglages pour les ajouts</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <extracomment>batch_place/left.py</extracomment>
        <translation>
            <numerusform>{n} élément</numerusform>
            <numerusform>{n} éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is done</source>
        <extracomment>batch_place/office.py</extracomment>
        <translation>La file d’attente est terminée</translation>
    </message>
    <message numerus="yes">
        <source>{n} files done.</source>
        <extracomment>batch_place/office.py</extracomment>
        <translation>
            <numerusform>{n} fichier terminé.</numerusform>
            <numerusform>{n} fichiers terminés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queue is done, {n} failed</source>
        <extracomment>batch_place/office.py</extracomment>
        <translation>
            <numerusform>La file d’attente est terminée, {n} échec</numerusform>
            <numerusform>La file d’attente est terminée, {n} échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>batch_place/office.py, shell/news.py</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Save a report</source>
        <extracomment>batch_place/office.py, batch_place/place.py</extracomment>
        <translation>Sauvegarder un rapport</translation>
    </message>
    <message>
        <source>Nothing is queued here.</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>Rien n’est en attente ici.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Pause all</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>Tout mettre en pause</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>Take what is done out of the queue</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>Retirer de la file ce qui est terminé</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>{done} sur {total} terminés</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>Choisir le dossier à surveiller</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>Sauvegarder le rapport</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>batch_place/place.py, jobs_list/row_view.py, models_place/columns.py, models_place/main_act.py, models_place/rows.py, pages/project_binder.py, recording/controls.py, viewmodels/first_models.py</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>en pause</translation>
    </message>
    <message>
        <source>Word document</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Subtitles, srt</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>Sous-titres, SRT</translation>
    </message>
    <message>
        <source>Subtitles, vtt</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>Sous-titres, VTT</translation>
    </message>
    <message>
        <source>Table, csv</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>Tableau, CSV</translation>
    </message>
    <message>
        <source>Everything, json</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>Tout, JSON</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>batch_place/preset_fields.py, models_place/head.py, pages/choices_form.py, rehearing_desk.py, settings_place/general_page.py, settings_place/service_form.py, viewmodels/facts.py</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>batch_place/preset_fields.py, models_place/filters.py, pages/choices_form.py, rehearing_desk.py, settings_place/general_page.py, settings_place/service_form.py, speak/inspector/entry_form.py, viewmodels/batch_facts.py, viewmodels/facts.py, voices/details.py, voices/picker.py</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Speakers</source>
        <extracomment>batch_place/preset_fields.py, inspector/inspector.py, inspector/speakers_tab.py, keys.py, pages/choices_form.py, settings_place/general_page.py, viewmodels/facts.py</extracomment>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>A project, to review it here</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>Un projet, à réviser ici</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>batch_place/preset_fields.py, viewmodels/batch_facts.py</extracomment>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>batch_place/preset_fields.py, speak/inspector/inspector.py, speak/inspector/voice_tab.py, viewmodels/batch_facts.py</extracomment>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Also</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>Avec aussi</translation>
    </message>
    <message>
        <source>Find out</source>
        <extracomment>batch_place/preset_fields.py, viewmodels/batch_facts.py</extracomment>
        <translation>Détecter</translation>
    </message>
    <message>
        <source>They count for what is added from now on; what is in the queue keeps those it has.</source>
        <extracomment>batch_place/preset_form.py</extracomment>
        <translation>Ils valent pour les ajouts à partir de maintenant&#xa0;; ce qui est déjà dans la file garde les siens.</translation>
    </message>
    <message>
        <source>Of {fields}</source>
        <extracomment>batch_place/preset_form.py</extracomment>
        <translation>Avec {fields}</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>batch_place/preset_form.py, cloning/voice_side.py, inspector/panel_list.py, models_place/details.py, settings_place/service_form.py, shell/name_popover.py, viewmodels/batch_facts.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the files</source>
        <extracomment>batch_place/preset_form.py</extracomment>
        <translation>Nom des fichiers</translation>
    </message>
    <message>
        <source>Beside the file</source>
        <extracomment>batch_place/preset_form.py, viewmodels/batch_facts.py</extracomment>
        <translation>À côté du fichier</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>batch_place/preset_form.py, settings_place/service_dialog.py, speak/inspector/entry_form.py</extracomment>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Save as new</source>
        <extracomment>batch_place/preset_form.py</extracomment>
        <translation>Sauvegarder comme nouveau</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>batch_place/preset_form.py, cloning/remove_dialog.py, models_place/columns.py, models_place/details.py, models_place/place.py, models_place/rows.py, settings_office.py, shell/library_binder.py, speak/export_options.py, speak/inspector/lexicon_tab.py, speak/left_binder.py</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <extracomment>batch_place/preset_form.py</extracomment>
        <translation>{name}, copie</translation>
    </message>
    <message>
        <source>Files are being worked on</source>
        <extracomment>batch_place/session.py</extracomment>
        <translation>Des fichiers sont en cours de traitement</translation>
    </message>
    <message>
        <source>Enter does what the button says, the menu key shows all that can be done, Alt with the arrow keys moves, Delete takes out</source>
        <extracomment>batch_place/table.py</extracomment>
        <translation>Entrée fait ce que dit le bouton, la touche Menu montre toutes les actions possibles, Alt avec les flèches déplace, Suppr retire</translation>
    </message>
    <message numerus="yes">
        <source>{n} running</source>
        <extracomment>batch_place/teller.py</extracomment>
        <translation>
            <numerusform>{n} en cours</numerusform>
            <numerusform>{n} en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <extracomment>batch_place/teller.py</extracomment>
        <translation>
            <numerusform>{n} en attente</numerusform>
            <numerusform>{n} en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that come into this folder are queued once they have stood still for some seconds. That goes on while Speech Studio runs; what comes while it is closed is found when it starts again.</source>
        <extracomment>batch_place/watch_panel.py</extracomment>
        <translation>Les fichiers qui arrivent dans ce dossier sont mis en file d’attente dès qu’ils n’ont pas changé pendant quelques secondes. Cela dure tant que Speech Studio fonctionne&#xa0;; ce qui arrive quand il est fermé est trouvé au démarrage suivant.</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <extracomment>batch_place/watch_panel.py</extracomment>
        <translation>Dossier surveillé</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <extracomment>batch_place/watch_panel.py</extracomment>
        <translation>Selon les réglages</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <extracomment>batch_place/watch_panel.py</extracomment>
        <translation>Ne plus surveiller</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>batch_place/watch_panel.py, viewmodels/facts.py</extracomment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>correcting.py, shell/library_binder.py, speak/left_binder.py</extracomment>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>New speaker</source>
        <extracomment>correcting.py</extracomment>
        <translation>Nouveau locuteur</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>days.py</extracomment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>days.py</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>days.py</extracomment>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>days.py</extracomment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>Données</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>Exporter «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>export/dialog.py, keys.py, recording/panel.py, shell/header_binder.py, speak/export_dialog.py, speak/place_header.py</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save as {path}</source>
        <extracomment>export/dialog.py, speak/export_dialog.py</extracomment>
        <translation>Sauvegarder sous {path}</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>export/dialog.py, exporting.py, help/trouble_sheet.py</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>“{name}” is there already</source>
        <extracomment>export/dialog.py, speak/export_dialog.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» existe déjà</translation>
    </message>
    <message>
        <source>Formats</source>
        <extracomment>export/dialog.py, speak/export_dialog.py, viewmodels/batch_facts.py</extracomment>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Passages not checked</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>Passages non vérifiés</translation>
    </message>
    <message>
        <source>Is there already</source>
        <extracomment>export/dialog.py, speak/export_dialog.py</extracomment>
        <translation>Existe déjà</translation>
    </message>
    <message>
        <source>Cannot be written</source>
        <extracomment>export/dialog.py, speak/export_dialog.py</extracomment>
        <translation>Écriture impossible</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>export/dialog.py, speak/export_dialog.py, speak/inspector/cast_line.py</extracomment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>cloning/check_page.py, cloning/dialog.py, export/dialog.py, inspector/inside_section.py, jobs_list/row_view.py, models_place/columns.py, models_place/details.py, models_place/main_act.py, models_place/rows.py, pages/again_dialog.py, recording/page.py, settings_place/service_dialog.py, shell/header_binder.py, speak/export_dialog.py, speak/inspector/entry_form.py, viewmodels/batch_acts.py, voices/picker.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>{n} passages not checked</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>
            <numerusform>{n} passage non vérifié</numerusform>
            <numerusform>{n} passages non vérifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are exported as they stand.</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>
            <numerusform>Il est exporté tel quel.</numerusform>
            <numerusform>Ils sont exportés tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>export/dialog.py, speak/export_dialog.py, viewmodels/batch_acts.py</extracomment>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>export/dialog.py, export/preview_view.py</extracomment>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>export/dialog.py, speak/export_dialog.py</extracomment>
        <translation>Sauvegarder sous</translation>
    </message>
    <message>
        <source>Name the speaker</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>Nommer le locuteur</translation>
    </message>
    <message>
        <source>Name the speaker at each change</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>Nommer chaque locuteur</translation>
    </message>
    <message>
        <source>Show when each paragraph starts</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>Début de chaque paragraphe</translation>
    </message>
    <message>
        <source>Keep suspect words marked</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>Garder les mots douteux marqués</translation>
    </message>
    <message>
        <source>Merge lines under 1 s</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>Fusionner les lignes de moins de 1&#xa0;s</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>export/options_panel.py, pages/range_fields.py, viewmodels/facts.py</extracomment>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>Caractères par ligne</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Longest</source>
        <comment>a subtitle on the screen</comment>
        <extracomment>export/options_panel.py</extracomment>
        <translation>Durée max.</translation>
    </message>
    <message>
        <source>Fastest</source>
        <comment>a subtitle to be read</comment>
        <extracomment>export/options_panel.py</extracomment>
        <translation>Vitesse max.</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>Options</translation>
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
        <translation>car./s</translation>
    </message>
    <message>
        <source>Longest and fastest</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>Durée et vitesse max.</translation>
    </message>
    <message>
        <source>cannot print on {printer}</source>
        <extracomment>export/printing.py</extracomment>
        <translation>impossible d’imprimer sur {printer}</translation>
    </message>
    <message>
        <source>cannot print on this printer</source>
        <extracomment>export/printing.py</extracomment>
        <translation>impossible d’imprimer sur cette imprimante</translation>
    </message>
    <message>
        <source>Choose another printer, or export a PDF and print that.</source>
        <extracomment>export/printing.py</extracomment>
        <translation>Choisissez une autre imprimante, ou exportez un PDF et imprimez-le.</translation>
    </message>
    <message numerus="yes">
        <source>{n} words are on the clipboard.</source>
        <extracomment>exporting.py</extracomment>
        <translation>
            <numerusform>{n} mot est dans le presse-papiers.</numerusform>
            <numerusform>{n} mots sont dans le presse-papiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <extracomment>exporting.py, settings_place/general_page.py, settings_place/storage_page.py, speak/export_desk.py, viewmodels/batch_acts.py</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>exporting.py, inspector/details_tab.py, speak/export_desk.py</extracomment>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Exported</source>
        <extracomment>exporting.py, speak/export_desk.py, speak/place_panels.py</extracomment>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>exporting.py, help/shortcut_choices.py, prompts.py, speak/export_desk.py, speak/place_panels.py, voices/details.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>This is a fault of the program; please report it</source>
        <extracomment>faults.py</extracomment>
        <translation>C’est une erreur du programme&#xa0;; merci de la signaler</translation>
    </message>
    <message>
        <source>something went wrong ({kind}: {error})</source>
        <extracomment>faults.py</extracomment>
        <translation>un problème est survenu ({kind}&#xa0;: {error})</translation>
    </message>
    <message>
        <source>Transcripts that say who said what, and speech that reads like a person. Everything is done on this computer.</source>
        <extracomment>help/about.py</extracomment>
        <translation>Des transcriptions qui disent qui a dit quoi, et une parole qui semble lue par une personne. Tout se fait sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Free software: you may use, study, share and change it under the GNU General Public License, version 3 or later ({licence}). It comes without any warranty.</source>
        <extracomment>help/about.py</extracomment>
        <translation>Logiciel libre&#xa0;: vous pouvez l’utiliser, l’étudier, le partager et le modifier selon la licence publique générale GNU, version 3 ou ultérieure ({licence}). Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>About Speech Studio</source>
        <extracomment>help/about.py, keys.py</extracomment>
        <translation>À propos de Speech Studio</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>help/about.py</extracomment>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <extracomment>help/about.py</extracomment>
        <translation>Composants et leurs licences</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>cloning/dialog.py, help/about.py, help/guide.py, help/shortcuts_sheet.py, help/trouble_sheet.py, search/find_bar.py, viewmodels/recording_notices.py, widgets/dialog_frame.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Libraries</source>
        <extracomment>help/about.py, models_place/libraries.py</extracomment>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Fonts</source>
        <extracomment>help/about.py</extracomment>
        <translation>Polices</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>help/about.py, models_place/filters.py, models_place/table.py, other_places.py, settings_place/storage_page.py, speak/place.py</extracomment>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>help/licences.py</extracomment>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>{some} and {one}</source>
        <extracomment>help/shortcut_choices.py</extracomment>
        <translation>{some} et {one}</translation>
    </message>
    <message>
        <source>{keys} also does {actions}</source>
        <extracomment>help/shortcut_choices.py</extracomment>
        <translation>{keys} sert aussi pour {actions}</translation>
    </message>
    <message>
        <source>Press keys · Esc leaves · Backspace for none</source>
        <extracomment>help/shortcut_list.py</extracomment>
        <translation>Appuyez sur les touches · Échap quitte · Retour arrière pour aucune</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>help/shortcut_list.py, help/shortcuts_sheet.py, keys.py, viewmodels/settings_desk.py</extracomment>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>{some} or {one}</source>
        <extracomment>help/shortcut_list.py</extracomment>
        <translation>{some} ou {one}</translation>
    </message>
    <message>
        <source>no keys</source>
        <extracomment>help/shortcut_list.py</extracomment>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>Click a row, then press its new keys. Foot pedals that send keys work too.</source>
        <extracomment>help/shortcuts_editor.py</extracomment>
        <translation>Cliquez sur une ligne, puis appuyez sur ses nouvelles touches. Les pédales qui envoient des touches fonctionnent aussi.</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <extracomment>help/shortcuts_editor.py</extracomment>
        <translation>Rechercher des raccourcis</translation>
    </message>
    <message>
        <source>Preset</source>
        <extracomment>help/shortcuts_editor.py, settings_place/shortcuts_page.py</extracomment>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Take keys from the others</source>
        <extracomment>help/shortcuts_editor.py</extracomment>
        <translation>Prendre les touches aux autres</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>help/shortcuts_editor.py, viewmodels/recording_notices.py</extracomment>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>help/shortcuts_editor.py</extracomment>
        <translation>Tout réinitialiser</translation>
    </message>
    <message numerus="yes">
        <source>{n} actions share keys</source>
        <extracomment>help/shortcuts_editor.py</extracomment>
        <translation>
            <numerusform>{n} action partage des touches</numerusform>
            <numerusform>{n} actions partagent des touches</numerusform>
        </translation>
    </message>
    <message>
        <source>The report has versions and errors; no names of files or people, and none of your text.</source>
        <extracomment>help/trouble_sheet.py</extracomment>
        <translation>Le rapport contient des versions et des erreurs&#xa0;; aucun nom de fichier ou de personne, et rien de votre texte.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <extracomment>help/trouble_sheet.py</extracomment>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Hide the report</source>
        <extracomment>help/trouble_sheet.py</extracomment>
        <translation>Masquer le rapport</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>help/trouble_sheet.py</extracomment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>help/trouble_sheet.py</extracomment>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>The recording is inside the project</source>
        <extracomment>inside_desk.py</extracomment>
        <translation>L’enregistrement est dans le projet</translation>
    </message>
    <message>
        <source>The recording is not where it was. The text is all here.</source>
        <extracomment>inspector/details_tab.py</extracomment>
        <translation>L’enregistrement n’est plus à sa place. Le texte est entièrement ici.</translation>
    </message>
    <message>
        <source>Ctrl+M sets a mark where the sound is.</source>
        <extracomment>inspector/details_tab.py</extracomment>
        <translation>Ctrl+M pose un repère là où en est le son.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>inspector/details_tab.py, inspector/inspector.py</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Marks</source>
        <extracomment>inspector/details_tab.py, recording/mark_list.py, recording/panel.py</extracomment>
        <translation>Repères</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>inspector/details_tab.py, settings_place/audio_page.py</extracomment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Find it…</source>
        <extracomment>inspector/details_tab.py, pages/project_binder.py</extracomment>
        <translation>Retrouver…</translation>
    </message>
    <message>
        <source>Engines</source>
        <extracomment>inspector/details_tab.py</extracomment>
        <translation>Moteurs</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>inspector/details_tab.py, inspector/speakers_tab.py, shell/library_binder.py, speak/left_binder.py, viewmodels/script_studio.py</extracomment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>inspector/details_tab.py, settings_office.py, settings_place/storage_page.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Speak</source>
        <extracomment>inspector/details_tab.py, keys.py, models_place/task_list.py, other_places.py</extracomment>
        <translation>Vocaliser</translation>
    </message>
    <message>
        <source>Speak this transcript</source>
        <extracomment>inspector/details_tab.py</extracomment>
        <translation>Vocaliser cette transcription</translation>
    </message>
    <message>
        <source>Keep it inside the project</source>
        <extracomment>inspector/inside_section.py</extracomment>
        <translation>Garder dans le projet</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <extracomment>inspector/inside_section.py</extracomment>
        <translation>Ressortir du projet</translation>
    </message>
    <message>
        <source>Recording inside the project</source>
        <extracomment>inspector/inside_section.py</extracomment>
        <translation>Enregistrement dans le projet</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>inspector/inspector.py, keys.py</extracomment>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>inspector/inspector.py, inspector/tabbed_panel.py, speak/inspector/inspector.py</extracomment>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>This passage</source>
        <extracomment>inspector/passage_section.py</extracomment>
        <translation>Ce passage</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>inspector/passage_section.py, speak/binder_menu.py</extracomment>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>All kinds</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Nothing to check. Every passage was recognised with confidence.</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>Rien à vérifier. Chaque passage a été reconnu avec confiance.</translation>
    </message>
    <message>
        <source>A decision leads to the next passage.</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>Une décision mène au passage suivant.</translation>
    </message>
    <message>
        <source>Passages to check</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>Passages à vérifier</translation>
    </message>
    <message>
        <source>Passages checked</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>Passages vérifiés</translation>
    </message>
    <message>
        <source>Kinds shown: {kind}</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>Types affichés&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>{done} sur {count} faits</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>Rien à vérifier</translation>
    </message>
    <message>
        <source>Speaker of this passage: {name}</source>
        <extracomment>inspector/speaker_button.py</extracomment>
        <translation>Locuteur de ce passage&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Speakers are told apart while the text is made. They appear here when that is done.</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Les locuteurs sont distingués pendant que le texte se fait. Ils apparaissent ici ensuite.</translation>
    </message>
    <message>
        <source>Names can be given when the transcript is done.</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Vous pourrez donner des noms quand la transcription sera terminée.</translation>
    </message>
    <message>
        <source>Nobody has looked for speakers here. Add the people you hear, and give them passages.</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Les locuteurs n’ont pas été recherchés ici. Ajoutez les personnes que vous entendez et attribuez-leur des passages.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>inspector/speakers_tab.py, speak/binder_menu.py</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a speaker</source>
        <extracomment>inspector/speakers_tab.py, keys.py</extracomment>
        <translation>Ajouter un locuteur</translation>
    </message>
    <message>
        <source>Made with</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>Change and start again…</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Modifier et recommencer…</translation>
    </message>
    <message>
        <source>Hear {seconds} s</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Écouter {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Play where the chosen speaker is heard best</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Lire là où le locuteur choisi s’entend le mieux</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Give everything of the chosen speaker to another</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Donner tout ce que dit le locuteur choisi à un autre</translation>
    </message>
    <message>
        <source>Merge into</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Fusionner avec</translation>
    </message>
    <message>
        <source>Speakers found so far</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Locuteurs trouvés jusqu’ici</translation>
    </message>
    <message>
        <source>In this recording</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Dans cet enregistrement</translation>
    </message>
    <message>
        <source>Settings of this run</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Réglages de cette exécution</translation>
    </message>
    <message>
        <source>Recordings that are transcribed are listed here while they wait, run, and when they end.</source>
        <extracomment>jobs_list/popover.py</extracomment>
        <translation>Les enregistrements à transcrire figurent ici pendant qu’ils attendent, sont en cours et quand ils se terminent.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <extracomment>jobs_list/popover.py, shell/job_strip.py</extracomment>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>verb</comment>
        <extracomment>jobs_list/popover.py</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear what is over</source>
        <extracomment>jobs_list/popover.py</extracomment>
        <translation>Effacer ce qui est terminé</translation>
    </message>
    <message>
        <source>Do next</source>
        <extracomment>jobs_list/row_view.py</extracomment>
        <translation>Faire ensuite</translation>
    </message>
    <message>
        <source>Open project</source>
        <extracomment>jobs_list/row_view.py</extracomment>
        <translation>Ouvrir le projet</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <extracomment>jobs_list/row_view.py, shell/messages.py, troubles.py, viewmodels/batch_acts.py</extracomment>
        <translation>Que puis-je faire&#xa0;?</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>jobs_list/row_view.py, keys.py, models_place/columns.py, models_place/main_act.py, models_place/rows.py, recording/controls.py, shell/header_binder.py, viewmodels/first_models.py, waveform/transport.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <extracomment>jobs_list/row_view.py</extracomment>
        <translation>Progression de {title}</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>keys.py</extracomment>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Speak from the caret</source>
        <extracomment>keys.py</extracomment>
        <translation>Vocaliser à partir du curseur</translation>
    </message>
    <message>
        <source>Choose how the span at the caret is read</source>
        <extracomment>keys.py</extracomment>
        <translation>Choisir la lecture du segment au curseur</translation>
    </message>
    <message>
        <source>Make all sentences</source>
        <extracomment>keys.py, speak/dock/dock.py</extracomment>
        <translation>Générer toutes les phrases</translation>
    </message>
    <message>
        <source>Rename the script</source>
        <extracomment>keys.py</extracomment>
        <translation>Renommer le script</translation>
    </message>
    <message>
        <source>Show or hide the projects</source>
        <extracomment>keys.py</extracomment>
        <translation>Afficher ou masquer les projets</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <extracomment>keys.py</extracomment>
        <translation>Afficher ou masquer l’inspecteur</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <extracomment>keys.py</extracomment>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>keys.py</extracomment>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>keys.py</extracomment>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <extracomment>keys.py, troubles.py</extracomment>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>keys.py</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>keys.py, viewmodels/batch_facts.py</extracomment>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>keys.py</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>keys.py, speak/inspector/takes_tab.py, waveform/transport.py</extracomment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Go to place {n} of the rail</source>
        <extracomment>keys.py</extracomment>
        <translation>Aller à l’espace {n} de la barre latérale</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>keys.py, pages/empty_page.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Open files</source>
        <extracomment>keys.py, prompts.py</extracomment>
        <translation>Ouvrir des fichiers</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>keys.py</extracomment>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Copy transcript as text</source>
        <extracomment>keys.py</extracomment>
        <translation>Copier la transcription en texte</translation>
    </message>
    <message>
        <source>New transcript</source>
        <extracomment>keys.py, pages/empty_page.py, shell/header_binder.py, shell/library_pane.py</extracomment>
        <translation>Nouvelle transcription</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>keys.py, recorder.py, settings_place/place.py, shell/library_binder.py, speak/left_binder.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>keys.py</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>keys.py, speak/place_header.py</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>keys.py, search/find_bar.py, viewmodels/script_search.py, viewmodels/search.py</extracomment>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>keys.py</extracomment>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>keys.py</extracomment>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>keys.py</extracomment>
        <translation>Lire ou mettre en pause</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <extracomment>keys.py, waveform/transport.py</extracomment>
        <translation>Reculer de 5 secondes</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <extracomment>keys.py, waveform/transport.py</extracomment>
        <translation>Avancer de 5 secondes</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>keys.py</extracomment>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>keys.py</extracomment>
        <translation>Plus rapide</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <extracomment>keys.py</extracomment>
        <translation>Passage précédent</translation>
    </message>
    <message>
        <source>Next passage</source>
        <extracomment>keys.py</extracomment>
        <translation>Passage suivant</translation>
    </message>
    <message>
        <source>Go to what is playing</source>
        <extracomment>keys.py, transcript/following.py</extracomment>
        <translation>Aller à ce qui est lu</translation>
    </message>
    <message>
        <source>Loop the selection</source>
        <extracomment>keys.py, waveform/transport.py</extracomment>
        <translation>Lire la sélection en boucle</translation>
    </message>
    <message>
        <source>Set a mark</source>
        <extracomment>keys.py, pages/sound_binder.py, waveform/transport.py</extracomment>
        <translation>Poser un repère</translation>
    </message>
    <message>
        <source>Next passage to check</source>
        <extracomment>keys.py</extracomment>
        <translation>Passage à vérifier suivant</translation>
    </message>
    <message>
        <source>Previous passage to check</source>
        <extracomment>keys.py</extracomment>
        <translation>Passage à vérifier précédent</translation>
    </message>
    <message>
        <source>Passage is right</source>
        <extracomment>keys.py</extracomment>
        <translation>Le passage est juste</translation>
    </message>
    <message>
        <source>Transcribe the passage again</source>
        <extracomment>keys.py</extracomment>
        <translation>Retranscrire le passage</translation>
    </message>
    <message>
        <source>Rename the speaker</source>
        <extracomment>keys.py</extracomment>
        <translation>Renommer le locuteur</translation>
    </message>
    <message>
        <source>Give the passage to speaker {n}</source>
        <extracomment>keys.py</extracomment>
        <translation>Donner le passage au locuteur {n}</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <extracomment>main_window.py, pages/project_binder.py</extracomment>
        <translation>Transcrire</translation>
    </message>
    <message>
        <source>Choose a model to read what it can, what it cannot, and what it may be used for.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Choisissez un modèle pour lire ce qu’il sait faire, ce qu’il ne sait pas faire et à quoi il peut servir.</translation>
    </message>
    <message>
        <source>The publisher wants its terms accepted, with an account at the model hub. The token of that account stays in the keyring of this system, and is sent to the hub only.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>L’éditeur demande que ses conditions soient acceptées, avec un compte sur le hub de modèles. Le jeton de ce compte reste dans le trousseau de ce système et n’est envoyé qu’au hub.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Having it again takes {size}.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Le récupérer demande de télécharger {size}.</translation>
    </message>
    <message>
        <source>It came from a folder: you need that folder to have it again.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Il vient d’un dossier&#xa0;: il faut ce dossier pour le récupérer.</translation>
    </message>
    <message>
        <source>Having it again is a download.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Le récupérer demande un téléchargement.</translation>
    </message>
    <message>
        <source>Needed, and a token</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Nécessaire, avec un jeton</translation>
    </message>
    <message>
        <source>None</source>
        <comment>account</comment>
        <extracomment>models_place/details.py</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>About the model</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>À propos du modèle</translation>
    </message>
    <message>
        <source>Installation</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Token of the model hub</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Jeton du hub de modèles</translation>
    </message>
    <message>
        <source>What to know</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Needs and rights</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Besoins et droits</translation>
    </message>
    <message>
        <source>{engine} runs with libraries of its own.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>{engine} fonctionne avec ses propres bibliothèques.</translation>
    </message>
    <message>
        <source>Installed at the start.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Installé au départ.</translation>
    </message>
    <message>
        <source>Here {pace}.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Ici {pace}.</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>models_place/details.py, models_place/head.py</extracomment>
        <translation>Langues</translation>
    </message>
    <message>
        <source>On disk</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>models_place/details.py, models_place/head.py, speak/export_options.py, voices/details.py</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Commercial</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>verb</comment>
        <extracomment>models_place/details.py, viewmodels/model_libraries.py</extracomment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Show files</source>
        <extracomment>models_place/details.py, viewmodels/batch_acts.py</extracomment>
        <translation>Afficher les fichiers</translation>
    </message>
    <message>
        <source>Import from folder…</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Importer d’un dossier…</translation>
    </message>
    <message>
        <source>Runs with {engine}.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Fonctionne avec {engine}.</translation>
    </message>
    <message>
        <source>Measuring: a minute of speech is worked on.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Mesure&#xa0;: une minute de parole est traitée.</translation>
    </message>
    <message>
        <source>Which models are shown</source>
        <extracomment>models_place/filters.py, other_places.py</extracomment>
        <translation>Quels modèles sont affichés</translation>
    </message>
    <message>
        <source>Search models</source>
        <extracomment>models_place/filters.py</extracomment>
        <translation>Rechercher des modèles</translation>
    </message>
    <message>
        <source>Room that models take</source>
        <extracomment>models_place/filters.py</extracomment>
        <translation>Place prise par les modèles</translation>
    </message>
    <message>
        <source>Any language</source>
        <extracomment>models_place/filters.py</extracomment>
        <translation>Toute langue</translation>
    </message>
    <message>
        <source>{used} used, {free} free</source>
        <extracomment>models_place/filters.py</extracomment>
        <translation>{used} utilisés, {free} libres</translation>
    </message>
    <message>
        <source>Installed only</source>
        <extracomment>models_place/filters.py</extracomment>
        <translation>Installés seulement</translation>
    </message>
    <message>
        <source>Commercial use allowed</source>
        <extracomment>models_place/filters.py</extracomment>
        <translation>Usage commercial permis</translation>
    </message>
    <message>
        <source>No account needed</source>
        <extracomment>models_place/filters.py</extracomment>
        <translation>Sans compte</translation>
    </message>
    <message>
        <source>Disk</source>
        <extracomment>models_place/filters.py, settings_place/storage_page.py</extracomment>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>models_place/filters.py, models_place/task_list.py</extracomment>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>heading over what is shown</comment>
        <extracomment>models_place/filters.py</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>models_place/head.py, viewmodels/facts.py</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Speed here</source>
        <extracomment>models_place/head.py</extracomment>
        <translation>Vitesse ici</translation>
    </message>
    <message>
        <source>Sorts the table</source>
        <extracomment>models_place/head.py</extracomment>
        <translation>Trie le tableau</translation>
    </message>
    <message>
        <source>Sorted upwards</source>
        <extracomment>models_place/head.py</extracomment>
        <translation>Tri croissant</translation>
    </message>
    <message>
        <source>Sorted downwards</source>
        <extracomment>models_place/head.py</extracomment>
        <translation>Tri décroissant</translation>
    </message>
    <message>
        <source>Repair the libraries</source>
        <extracomment>models_place/libraries.py, models_place/main_act.py</extracomment>
        <translation>Réparer les bibliothèques</translation>
    </message>
    <message>
        <source>Remove the libraries</source>
        <extracomment>models_place/libraries.py</extracomment>
        <translation>Retirer les bibliothèques</translation>
    </message>
    <message>
        <source>Update the libraries</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>Mettre à jour les bibliothèques</translation>
    </message>
    <message>
        <source>First the libraries, from the package index; then the model, from the package index, checked by SHA-256.</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>D’abord les bibliothèques, depuis l’index de paquets&#xa0;; puis le modèle, depuis l’index de paquets, vérifié par SHA-256.</translation>
    </message>
    <message>
        <source>Install the libraries, {size}</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>Installer les bibliothèques, {size}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <extracomment>models_place/main_act.py, viewmodels/model_libraries.py</extracomment>
        <translation>environ {size}</translation>
    </message>
    <message>
        <source>First the libraries, from the package index; then the model, from a folder, and nowhere else.</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>D’abord les bibliothèques, depuis l’index de paquets&#xa0;; puis le modèle, depuis un dossier et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>First the libraries, from the package index; then the model, from the model hub, checked by the hashes that it gives.</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>D’abord les bibliothèques, depuis l’index de paquets&#xa0;; puis le modèle, depuis le hub de modèles, vérifié par les empreintes qu’il donne.</translation>
    </message>
    <message>
        <source>First the libraries, from the package index; then the model, from the model hub, checked by SHA-256.</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>D’abord les bibliothèques, depuis l’index de paquets&#xa0;; puis le modèle, depuis le hub de modèles, vérifié par SHA-256.</translation>
    </message>
    <message>
        <source>Check the libraries</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>Vérifier les bibliothèques</translation>
    </message>
    <message>
        <source>Go on, {size} in all</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>Reprendre, {size} en tout</translation>
    </message>
    <message>
        <source>Install, {size}</source>
        <extracomment>models_place/main_act.py, viewmodels/first_models.py</extracomment>
        <translation>Installer, {size}</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>Arrêter la mesure</translation>
    </message>
    <message>
        <source>Install the libraries</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>Installer les bibliothèques</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>models_place/columns.py, models_place/main_act.py, models_place/rows.py, voices/field.py</extracomment>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>models_place/painting.py</extracomment>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>No model is like that. Take a word out of the search, or a tick away.</source>
        <extracomment>models_place/place.py</extracomment>
        <translation>Aucun modèle ne correspond. Enlevez un mot de la recherche ou décochez une case.</translation>
    </message>
    <message>
        <source>Remove {model}?</source>
        <extracomment>models_place/place.py</extracomment>
        <translation>Retirer {model}&#xa0;?</translation>
    </message>
    <message>
        <source>Remove the libraries of {engine}?</source>
        <extracomment>models_place/place.py</extracomment>
        <translation>Retirer les bibliothèques de {engine}&#xa0;?</translation>
    </message>
    <message>
        <source>Measure on this machine</source>
        <extracomment>models_place/place.py</extracomment>
        <translation>Mesurer sur cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>{n} models</source>
        <extracomment>models_place/place.py</extracomment>
        <translation>
            <numerusform>{n} modèle</numerusform>
            <numerusform>{n} modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder with the files of the model</source>
        <extracomment>models_place/place.py</extracomment>
        <translation>Choisir le dossier contenant les fichiers du modèle</translation>
    </message>
    <message>
        <source>Waiting for another installation</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>En attente d’une autre installation</translation>
    </message>
    <message>
        <source>Downloading</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Making room for the libraries</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Préparation de la place pour les bibliothèques</translation>
    </message>
    <message>
        <source>Taking over libraries of the program</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Reprise de bibliothèques du programme</translation>
    </message>
    <message>
        <source>Downloading libraries</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Téléchargement des bibliothèques</translation>
    </message>
    <message>
        <source>Preparing data</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Préparation des données</translation>
    </message>
    <message>
        <source>Checking the libraries</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Vérification des bibliothèques</translation>
    </message>
    <message>
        <source>Lacks libraries</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Bibliothèques manquantes</translation>
    </message>
    <message>
        <source>Libraries broken</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>À réparer</translation>
    </message>
    <message>
        <source>Libraries are old</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Bibliothèques périmées</translation>
    </message>
    <message>
        <source>{pace} × playing</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>{pace} × temps réel</translation>
    </message>
    <message>
        <source>Removing the libraries</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Retrait des bibliothèques</translation>
    </message>
    <message>
        <source>Libraries, {share}</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Bibl., {share}</translation>
    </message>
    <message>
        <source>Not measured</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Non mesuré</translation>
    </message>
    <message>
        <source>{step} of 2</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>{step} sur 2</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>models_place/rows.py, viewmodels/first_models.py</extracomment>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>no commercial use</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>pas d’usage commercial</translation>
    </message>
    <message>
        <source>installed by default</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>installé par défaut</translation>
    </message>
    <message>
        <source>Measuring, {share}</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Mesure, {share}</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>cloning/record_page.py, help/about_update.py, models_place/columns.py, models_place/rows.py, settings_place/audio_page.py, settings_place/trial_view.py, speak/empty_page.py, speak/export_dialog.py, speak/inspector/takes_tab.py</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>models_place/task_list.py</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Recognise speech</source>
        <extracomment>models_place/task_list.py, viewmodels/running.py</extracomment>
        <translation>Reconnaître la parole</translation>
    </message>
    <message>
        <source>Tell speakers apart</source>
        <extracomment>models_place/task_list.py, viewmodels/running.py</extracomment>
        <translation>Distinguer les locuteurs</translation>
    </message>
    <message>
        <source>All models</source>
        <extracomment>models_place/task_list.py</extracomment>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>New transcriptions will expect this spelling.</source>
        <extracomment>names_desk.py</extracomment>
        <translation>Les nouvelles transcriptions attendront cette orthographe.</translation>
    </message>
    <message>
        <source>Remember “{word}”?</source>
        <extracomment>names_desk.py</extracomment>
        <translation>Retenir «&#xa0;{word}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Remember</source>
        <extracomment>names_desk.py</extracomment>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>cloning/record_page.py, names_desk.py</extracomment>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>names_desk.py</extracomment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>CPU</source>
        <extracomment>obedience.py</extracomment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <extracomment>obedience.py</extracomment>
        <translation>Carte graphique</translation>
    </message>
    <message numerus="yes">
        <source>{n} threads</source>
        <extracomment>obedience.py, viewmodels/facts.py</extracomment>
        <translation>
            <numerusform>{n} thread</numerusform>
            <numerusform>{n} threads</numerusform>
        </translation>
    </message>
    <message>
        <source>Scripts</source>
        <extracomment>other_places.py, speak/left_binder.py</extracomment>
        <translation>Scripts</translation>
    </message>
    <message>
        <source>The text is made anew, and takes the place of what is here. Marks stay, and with the settings it had before the work goes on where it stopped.</source>
        <extracomment>pages/again_dialog.py</extracomment>
        <translation>Le texte est refait et remplace celui qui est ici. Les repères restent et, avec les réglages d’avant, le travail reprend là où il s’était arrêté.</translation>
    </message>
    <message>
        <source>Times are those of the whole recording.</source>
        <extracomment>pages/again_dialog.py</extracomment>
        <translation>Les temps sont ceux de l’enregistrement entier.</translation>
    </message>
    <message>
        <source>Change and start again</source>
        <extracomment>pages/again_dialog.py</extracomment>
        <translation>Modifier et recommencer</translation>
    </message>
    <message>
        <source>Settings of the transcription</source>
        <extracomment>pages/again_dialog.py</extracomment>
        <translation>Réglages de la transcription</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>pages/again_dialog.py</extracomment>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Holds for each of the files that you open next, and then no more. What you record is transcribed whole.</source>
        <extracomment>pages/empty_page.py</extracomment>
        <translation>Vaut pour chacun des prochains fichiers que vous ouvrez, et pas au-delà. Ce que vous enregistrez est transcrit en entier.</translation>
    </message>
    <message>
        <source>Drop files or a folder here</source>
        <extracomment>pages/empty_page.py</extracomment>
        <translation>Déposez des fichiers ou un dossier ici</translation>
    </message>
    <message>
        <source>Open files…</source>
        <extracomment>pages/empty_page.py, speak/empty_page.py</extracomment>
        <translation>Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Turn speech into text you can trust</source>
        <extracomment>pages/empty_page.py</extracomment>
        <translation>De la parole à un texte fiable</translation>
    </message>
    <message>
        <source>Audio or video of any length. Everything is done on this computer; nothing is sent anywhere.</source>
        <extracomment>pages/empty_page.py</extracomment>
        <translation>Audio ou vidéo de toute durée. Tout se fait sur cet ordinateur&#xa0;; rien n’est envoyé ailleurs.</translation>
    </message>
    <message>
        <source>First, the models that do the work</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>D’abord, les modèles qui font le travail</translation>
    </message>
    <message>
        <source>Installing the models</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>Installation des modèles en cours</translation>
    </message>
    <message>
        <source>The models are not all there yet</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>Il manque encore des modèles</translation>
    </message>
    <message>
        <source>The models could not be installed</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>Les modèles n’ont pas pu être installés</translation>
    </message>
    <message>
        <source>Models to begin with</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>Modèles pour commencer</translation>
    </message>
    <message>
        <source>Installation of the models</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>Installation des modèles</translation>
    </message>
    <message>
        <source>Import from a folder…</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>Importer d’un dossier…</translation>
    </message>
    <message>
        <source>For a computer without a connection; opens Models</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>Pour un ordinateur sans connexion&#xa0;; ouvre Modèles</translation>
    </message>
    <message>
        <source>None installed</source>
        <extracomment>pages/form_binder.py, settings_place/general_page.py</extracomment>
        <translation>Aucun installé</translation>
    </message>
    <message>
        <source>Read-only</source>
        <extracomment>pages/project_binder.py, speak/place_body.py</extracomment>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>pages/project_binder.py, shell/library_rows.py, speak/export_dialog.py</extracomment>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>pages/project_binder.py, recording/controls.py, viewmodels/first_models.py, voices/silent_services.py</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The recording is here. The text is made when you like.</source>
        <extracomment>pages/project_binder.py</extracomment>
        <translation>L’enregistrement est là. Le texte se fait quand vous voulez.</translation>
    </message>
    <message>
        <source>Not transcribed yet</source>
        <extracomment>pages/project_binder.py, shell/library_rows.py</extracomment>
        <translation>Pas encore transcrit</translation>
    </message>
    <message>
        <source>What was done so far is kept. It goes on where it stopped.</source>
        <extracomment>pages/project_binder.py</extracomment>
        <translation>Ce qui est déjà fait est gardé. Le travail reprend là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>Not transcribed to the end</source>
        <extracomment>pages/project_binder.py</extracomment>
        <translation>Transcription inachevée</translation>
    </message>
    <message>
        <source>{file} is not where it was. The text is all here.</source>
        <extracomment>pages/project_binder.py</extracomment>
        <translation>{file} n’est plus à sa place. Le texte est entièrement ici.</translation>
    </message>
    <message>
        <source>The recording has moved</source>
        <extracomment>pages/project_binder.py</extracomment>
        <translation>L’enregistrement a été déplacé</translation>
    </message>
    <message>
        <source>No words were found in this recording.</source>
        <extracomment>pages/project_binder.py</extracomment>
        <translation>Aucun mot n’a été trouvé dans cet enregistrement.</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <extracomment>pages/range_fields.py, viewmodels/facts.py</extracomment>
        <translation>Tout l’enregistrement</translation>
    </message>
    <message>
        <source>Only a part</source>
        <extracomment>pages/range_fields.py</extracomment>
        <translation>Une partie seulement</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time</comment>
        <extracomment>pages/range_fields.py</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <comment>time</comment>
        <extracomment>pages/range_fields.py</extracomment>
        <translation>À</translation>
    </message>
    <message>
        <source>the beginning</source>
        <extracomment>pages/range_fields.py</extracomment>
        <translation>le début</translation>
    </message>
    <message>
        <source>the end</source>
        <extracomment>pages/range_fields.py</extracomment>
        <translation>la fin</translation>
    </message>
    <message>
        <source>Progress of the transcription</source>
        <extracomment>pages/running_bar.py</extracomment>
        <translation>Progression de la transcription</translation>
    </message>
    <message>
        <source>You can read and play what is here already.</source>
        <extracomment>pages/work_binder.py</extracomment>
        <translation>Vous pouvez déjà lire et écouter ce qui est là.</translation>
    </message>
    <message>
        <source>The text appears here as it is recognised.</source>
        <extracomment>pages/work_binder.py</extracomment>
        <translation>Le texte apparaît ici à mesure qu’il est reconnu.</translation>
    </message>
    <message>
        <source>The last changes to {names} could not be saved, and are lost if the window closes.
Make room on the disk, or export the transcript, then close again.</source>
        <extracomment>prompts.py</extracomment>
        <translation>Les dernières modifications de {names} n’ont pas pu être sauvegardées et seront perdues si la fenêtre se ferme.
Faites de la place sur le disque ou exportez la transcription, puis fermez à nouveau.</translation>
    </message>
    <message>
        <source>{name} is whole up to where it stopped.</source>
        <extracomment>recorder.py</extracomment>
        <translation>{name} est complet jusqu’au point d’arrêt.</translation>
    </message>
    <message>
        <source>Discarded</source>
        <extracomment>recorder.py</extracomment>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>{name} can still be had back.</source>
        <extracomment>recorder.py</extracomment>
        <translation>{name} peut encore être récupéré.</translation>
    </message>
    <message>
        <source>Marks saved</source>
        <extracomment>recorder.py</extracomment>
        <translation>Repères sauvegardés</translation>
    </message>
    <message>
        <source>Make a project</source>
        <extracomment>recorder.py</extracomment>
        <translation>Créer un projet</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>recorder.py</extracomment>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>A recording was cut off</source>
        <extracomment>recorder.py</extracomment>
        <translation>Un enregistrement a été interrompu</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>verb</comment>
        <extracomment>recording/controls.py</extracomment>
        <translation>Poser un repère</translation>
    </message>
    <message>
        <source>Stop and transcribe</source>
        <extracomment>recording/controls.py</extracomment>
        <translation>Arrêter et transcrire</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <extracomment>recording/controls.py</extracomment>
        <translation>Arrêter et garder</translation>
    </message>
    <message>
        <source>Transcribe what is saved</source>
        <extracomment>recording/controls.py</extracomment>
        <translation>Transcrire ce qui est sauvegardé</translation>
    </message>
    <message>
        <source>Keep what is saved</source>
        <extracomment>recording/controls.py</extracomment>
        <translation>Garder ce qui est sauvegardé</translation>
    </message>
    <message>
        <source>Start recording</source>
        <extracomment>cloning/record_page.py, recording/controls.py</extracomment>
        <translation>Démarrer l’enregistrement</translation>
    </message>
    <message>
        <source>{length} are recorded. Discarding can be undone for a while.</source>
        <extracomment>recording/discard_dialog.py</extracomment>
        <translation>Durée enregistrée&#xa0;: {length}. L’abandon peut être annulé pendant un moment.</translation>
    </message>
    <message>
        <source>Discard this recording?</source>
        <extracomment>recording/discard_dialog.py</extracomment>
        <translation>Abandonner cet enregistrement&#xa0;?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>cloning/remove_dialog.py, recording/discard_dialog.py</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>recording/discard_dialog.py</extracomment>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>{length} are recorded. Recording goes on until you choose. Discarding can be undone for a while.</source>
        <extracomment>recording/discard_dialog.py</extracomment>
        <translation>Durée enregistrée&#xa0;: {length}. L’enregistrement continue jusqu’à votre choix. L’abandon peut être annulé pendant un moment.</translation>
    </message>
    <message>
        <source>L</source>
        <comment>left channel</comment>
        <extracomment>recording/facts.py</extracomment>
        <translation>G</translation>
    </message>
    <message>
        <source>R</source>
        <comment>right channel</comment>
        <extracomment>recording/facts.py</extracomment>
        <translation>D</translation>
    </message>
    <message>
        <source>mono</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>mono</translation>
    </message>
    <message>
        <source>left only</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>gauche seulement</translation>
    </message>
    <message>
        <source>right only</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>droite seulement</translation>
    </message>
    <message>
        <source>mixed to one</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>mixés en mono</translation>
    </message>
    <message>
        <source>{rate} kHz · 24 bit · {kept}</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>{rate} kHz · 24 bits · {kept}</translation>
    </message>
    <message>
        <source>{minutes} min of disk left</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>{minutes}&#xa0;min libres sur le disque</translation>
    </message>
    <message>
        <source>{size} GB so far</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>{size}&#xa0;Go jusqu’ici</translation>
    </message>
    <message>
        <source>stereo kept</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>stéréo conservée</translation>
    </message>
    <message>
        <source>{hours} h of disk left</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>{hours}&#xa0;h libres sur le disque</translation>
    </message>
    <message>
        <source>{size} MB so far</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>{size}&#xa0;Mo jusqu’ici</translation>
    </message>
    <message>
        <source>Label of the mark</source>
        <extracomment>recording/mark_list.py</extracomment>
        <translation>Libellé du repère</translation>
    </message>
    <message>
        <source>New recording</source>
        <extracomment>recording/page.py</extracomment>
        <translation>Nouvel enregistrement</translation>
    </message>
    <message>
        <source>Discard…</source>
        <extracomment>recording/page.py</extracomment>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>saved as it comes to {folder}/{file}</source>
        <extracomment>recording/page.py</extracomment>
        <translation>sauvegardé au fur et à mesure dans {folder}/{file}</translation>
    </message>
    <message>
        <source>goes to {folder}</source>
        <extracomment>recording/page.py</extracomment>
        <translation>va dans {folder}</translation>
    </message>
    <message>
        <source>If the computer stops now, at most one second is lost.</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>Si l’ordinateur s’arrête maintenant, une seconde au plus est perdue.</translation>
    </message>
    <message>
        <source>Press M while you record to find a place again.</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>Appuyez sur M pendant l’enregistrement pour retrouver un endroit.</translation>
    </message>
    <message>
        <source>Input</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Hear myself</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>M’entendre</translation>
    </message>
    <message>
        <source>Each channel is a speaker</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>Chaque canal est un locuteur</translation>
    </message>
    <message>
        <source>Transcribe when it ends</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>Transcrire à la fin</translation>
    </message>
    <message>
        <source>Export marks as text</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>Exporter les repères en texte</translation>
    </message>
    <message>
        <source>Write a text file beside the recording</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>Écrire un fichier texte à côté de l’enregistrement</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>recording/readout.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Opening the microphone</source>
        <extracomment>cloning/record_page.py, recording/readout.py</extracomment>
        <translation>Ouverture du micro</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>recording/readout.py, shell/job_strip.py, shell/strip_binder.py</extracomment>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>state</comment>
        <extracomment>recording/readout.py</extracomment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>recording/readout.py</extracomment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>cloning/record_page.py, recording/readout.py</extracomment>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Not recording</source>
        <extracomment>recording/readout.py</extracomment>
        <translation>Pas d’enregistrement</translation>
    </message>
    <message>
        <source>Recorded time</source>
        <extracomment>recording/readout.py</extracomment>
        <translation>Temps enregistré</translation>
    </message>
    <message>
        <source>Waveform of the recording</source>
        <extracomment>recording/running_wave.py</extracomment>
        <translation>Forme d’onde de l’enregistrement</translation>
    </message>
    <message>
        <source>Look for microphones again</source>
        <extracomment>recording/source_choice.py</extracomment>
        <translation>Rechercher à nouveau des micros</translation>
    </message>
    <message>
        <source>No microphone</source>
        <extracomment>recording/source_choice.py</extracomment>
        <translation>Aucun micro</translation>
    </message>
    <message>
        <source>Stereo</source>
        <extracomment>recording/source_choice.py, settings_place/audio_page.py</extracomment>
        <translation>Stéréo</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>direction</comment>
        <extracomment>recording/source_choice.py, settings_place/audio_page.py</extracomment>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>direction</comment>
        <extracomment>recording/source_choice.py, settings_place/audio_page.py</extracomment>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Mix</source>
        <extracomment>recording/source_choice.py, settings_place/audio_page.py</extracomment>
        <translation>Mixage</translation>
    </message>
    <message>
        <source>Microphone</source>
        <extracomment>cloning/record_page.py, recording/source_choice.py, settings_place/audio_page.py</extracomment>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Stop playing the recording</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Make no voice after all</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>Ne pas créer de voix finalement</translation>
    </message>
    <message numerus="yes">
        <source>{n} other models can…</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>
            <numerusform>{n} autre modèle possible…</numerusform>
            <numerusform>{n} autres modèles possibles…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other models can, once they are installed</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>
            <numerusform>{n} autre modèle possible, une fois installé</numerusform>
            <numerusform>{n} autres modèles possibles, une fois installés</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <extracomment>help/about_update.py</extracomment>
        <translation>Chercher une version plus récente</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <extracomment>help/about_update.py</extracomment>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Connects to the package index that is set up for pip on this computer, and only when you press it. Nothing is installed.</source>
        <extracomment>help/about_update.py</extracomment>
        <translation>Se connecte à l’index de paquets configuré pour pip sur cet ordinateur, et seulement quand vous cliquez. Rien n’est installé.</translation>
    </message>
    <message>
        <source>The one that comes with the program is used then.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Celui qui est fourni avec le programme sert alors à sa place.</translation>
    </message>
    <message>
        <source>{size}, with the program</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>{size}, avec le programme</translation>
    </message>
    <message>
        <source>Comes with the program.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Fourni avec le programme.</translation>
    </message>
    <message>
        <source>Used in place of the one that comes with the program.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Utilisé à la place de celui qui est fourni avec le programme.</translation>
    </message>
    <message>
        <source>Included</source>
        <extracomment>models_place/painting.py</extracomment>
        <translation>Inclus</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>fourni avec le programme</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>recording/source_choice.py, settings_place/audio_page.py</extracomment>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Gain</source>
        <extracomment>recording/source_choice.py</extracomment>
        <translation>Gain</translation>
    </message>
    <message>
        <source>{gain} dB</source>
        <extracomment>recording/source_choice.py</extracomment>
        <translation>{gain} dB</translation>
    </message>
    <message>
        <source>Listening again…</source>
        <extracomment>rehearing_desk.py</extracomment>
        <translation>Nouvelle écoute…</translation>
    </message>
    <message>
        <source>It was heard the same way again.</source>
        <extracomment>rehearing_desk.py</extracomment>
        <translation>La même chose a été entendue.</translation>
    </message>
    <message>
        <source>Nothing else was heard</source>
        <extracomment>rehearing_desk.py</extracomment>
        <translation>Rien d’autre n’a été entendu</translation>
    </message>
    <message>
        <source>The passage stays as it is.</source>
        <extracomment>rehearing_desk.py</extracomment>
        <translation>Le passage reste tel quel.</translation>
    </message>
    <message>
        <source>Transcribe again</source>
        <extracomment>review/again_button.py, viewmodels/transcriptions.py</extracomment>
        <translation>Retranscrire</translation>
    </message>
    <message>
        <source>Recognise this passage again, with another model or language</source>
        <extracomment>review/again_button.py</extracomment>
        <translation>Reconnaître à nouveau ce passage, avec un autre modèle ou une autre langue</translation>
    </message>
    <message>
        <source>Passage to check</source>
        <extracomment>review/popover.py</extracomment>
        <translation>Passage à vérifier</translation>
    </message>
    <message>
        <source>Hear</source>
        <extracomment>review/popover.py</extracomment>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Use {number}</source>
        <extracomment>review/popover.py</extracomment>
        <translation>Utiliser {number}</translation>
    </message>
    <message>
        <source>Nothing is said here</source>
        <extracomment>review/popover.py, viewmodels/review_items.py</extracomment>
        <translation>Rien n’est dit ici</translation>
    </message>
    <message>
        <source>Noise, or nothing worth words</source>
        <extracomment>review/popover.py</extracomment>
        <translation>Du bruit, ou rien qui mérite des mots</translation>
    </message>
    <message>
        <source>As it stands</source>
        <extracomment>review/popover.py</extracomment>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>Rechercher dans la transcription</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>{place} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} replaced</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>
            <numerusform>{n} remplacé</numerusform>
            <numerusform>{n} remplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Replace with</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Match case</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>button: find whole words only</comment>
        <extracomment>search/find_bar.py</extracomment>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <extracomment>search/find_bar.py, speak/inspector/entry_form.py</extracomment>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>None</source>
        <comment>nothing was found</comment>
        <extracomment>search/find_bar.py</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Replace as well</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>Remplacer aussi</translation>
    </message>
    <message>
        <source>Previous match</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next match</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Replace all</source>
        <extracomment>search/find_bar.py, viewmodels/script_search.py, viewmodels/search.py</extracomment>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>{message}. {hint}.</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>{message}. {hint}.</translation>
    </message>
    <message>
        <source>Hide replacing</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>Masquer le remplacement</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <extracomment>settings_office.py, settings_place/sections.py</extracomment>
        <translation>Sections des réglages</translation>
    </message>
    <message>
        <source>Not at all</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>System default ({device})</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Par défaut du système ({device})</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Par défaut du système</translation>
    </message>
    <message>
        <source>Record 5 s</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Enregistrer 5 s</translation>
    </message>
    <message>
        <source>Test recording</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Essai d’enregistrement</translation>
    </message>
    <message>
        <source>Five seconds, played back at once</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Cinq secondes, relues aussitôt</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Haut-parleur</translation>
    </message>
    <message>
        <source>Play tone</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Jouer le son</translation>
    </message>
    <message>
        <source>Go back when playing resumes</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Reculer à la reprise de la lecture</translation>
    </message>
    <message>
        <source>Media keys</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Touches multimédias</translation>
    </message>
    <message>
        <source>Test tone</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Son d’essai</translation>
    </message>
    <message>
        <source>440 Hz, left then right</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>440 Hz, à gauche puis à droite</translation>
    </message>
    <message>
        <source>Playing</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Clipping</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Saturation</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Speak now: {seconds} s to go</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Parlez maintenant&#xa0;: encore {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>You hear what was recorded</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Vous entendez ce qui a été enregistré</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>settings_place/audio_page.py, speak/dock/words.py, viewmodels/facts.py, viewmodels/sentence_takes.py</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Stereo is kept when each person has a microphone</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>La stéréo est conservée quand chaque personne a un micro</translation>
    </message>
    <message>
        <source>input level meter</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>entrée niveau indicateur vumètre</translation>
    </message>
    <message>
        <source>headphones output</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>casque écouteurs sortie</translation>
    </message>
    <message>
        <source>Helps when typing along</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Utile quand on tape en même temps</translation>
    </message>
    <message>
        <source>Play and pause also while another program has the keyboard</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Lire et mettre en pause, même quand un autre programme a le clavier</translation>
    </message>
    <message>
        <source>Marks the place in the recording</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Marque l’endroit dans l’enregistrement</translation>
    </message>
    <message>
        <source>“{wanted}” is not there; {other} is heard instead</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>«&#xa0;{wanted}&#xa0;» n’est pas là&#xa0;; {other} est utilisé à la place</translation>
    </message>
    <message>
        <source>“{wanted}” is not there</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>«&#xa0;{wanted}&#xa0;» n’est pas là</translation>
    </message>
    <message numerus="yes">
        <source>{n} channels kept</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>
            <numerusform>{n} canal conservé</numerusform>
            <numerusform>{n} canaux conservés</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects that are elsewhere stay there, and in the list.</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Les projets situés ailleurs y restent, et restent dans la liste.</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>settings_place/general_page.py, settings_place/network_page.py</extracomment>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Serif</source>
        <comment>font</comment>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Empattements</translation>
    </message>
    <message>
        <source>Mono</source>
        <comment>font</comment>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Chasse fixe</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Open the folder of projects</source>
        <extracomment>settings_place/general_page.py, settings_place/storage_page.py</extracomment>
        <translation>Ouvrir le dossier des projets</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>verb</comment>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the folder of projects</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Changer le dossier des projets</translation>
    </message>
    <message>
        <source>Folder for projects</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Dossier des projets</translation>
    </message>
    <message>
        <source>Projects</source>
        <extracomment>settings_place/general_page.py, settings_place/storage_page.py, shell/header_binder.py, shell/library_pane.py</extracomment>
        <translation>Projets</translation>
    </message>
    <message>
        <source>New transcriptions</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Nouvelles transcriptions</translation>
    </message>
    <message>
        <source>Choose a folder for projects</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Choisir un dossier pour les projets</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Reading font</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Police de lecture</translation>
    </message>
    <message>
        <source>Reading size</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Taille de lecture</translation>
    </message>
    <message>
        <source>directory location documents where</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>répertoire dossier emplacement documents où</translation>
    </message>
    <message>
        <source>Detected unless it is known</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Détectée si elle n’est pas connue</translation>
    </message>
    <message>
        <source>Give a number only where it is known</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Ne donnez un nombre que s’il est connu</translation>
    </message>
    <message>
        <source>More are under Models</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>D’autres se trouvent sous Modèles</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Of everything in the window</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>De tout ce qui est dans la fenêtre</translation>
    </message>
    <message>
        <source>Letters of a transcript</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Lettres d’une transcription</translation>
    </message>
    <message>
        <source>Letters of a transcript, before the text size</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Lettres d’une transcription, avant la taille du texte</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <extracomment>settings_place/language_row.py</extracomment>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>interface translation</source>
        <extracomment>settings_place/language_row.py</extracomment>
        <translation>interface traduction</translation>
    </message>
    <message>
        <source>Of menus, buttons and messages; transcripts have their own</source>
        <extracomment>settings_place/language_row.py</extracomment>
        <translation>Des menus, boutons et messages&#xa0;; les transcriptions ont la leur</translation>
    </message>
    <message>
        <source>{language} from the next start on</source>
        <extracomment>settings_place/language_row.py</extracomment>
        <translation>{language} dès le prochain démarrage</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <extracomment>settings_place/language_row.py</extracomment>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Such as {example}</source>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>Par exemple {example}</translation>
    </message>
    <message>
        <source>This is no address of a proxy. It is written like {example}</source>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>Ce n’est pas l’adresse d’un proxy. Elle s’écrit comme {example}</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>proxy</comment>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>Adresse du proxy</translation>
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
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>proxy</source>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>proxy mandataire</translation>
    </message>
    <message>
        <source>{total}, of which {free} are free. Close other programs before long recordings.</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>{total}, dont {free} libres. Fermez les autres programmes avant les longs enregistrements.</translation>
    </message>
    <message>
        <source>For transcriptions; speech is made on the CPU.</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Pour les transcriptions&#xa0;; la voix est générée par le CPU.</translation>
    </message>
    <message>
        <source>No graphics card was found that the engines can use.</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Aucune carte graphique utilisable par les moteurs n’a été trouvée.</translation>
    </message>
    <message>
        <source>Looking</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>{total}, of which {free} are free</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>{total}, dont {free} libres</translation>
    </message>
    <message>
        <source>Threads</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Processor</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Travail</translation>
    </message>
    <message>
        <source>This machine</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Automatic ({count})</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Automatique ({count})</translation>
    </message>
    <message>
        <source>How many work at most, for transcribing and for speaking. Fewer leave more to other programs. Counts for work that begins from now on.</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Combien travaillent au plus, pour transcrire et pour vocaliser. Moins en laisse davantage aux autres programmes. Vaut pour le travail qui commence à partir de maintenant.</translation>
    </message>
    <message>
        <source>cores speed</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>cœurs vitesse</translation>
    </message>
    <message>
        <source>cuda graphics card gpu nvidia device</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>cuda carte graphique gpu nvidia périphérique</translation>
    </message>
    <message>
        <source>ram</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>ram mémoire vive</translation>
    </message>
    <message>
        <source>Looking for a graphics card</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Recherche d’une carte graphique</translation>
    </message>
    <message>
        <source>Graphics card (not there)</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Carte graphique (absente)</translation>
    </message>
    <message>
        <source>No setting is called that. Try another word.</source>
        <extracomment>settings_place/place.py</extracomment>
        <translation>Aucun réglage ne porte ce nom. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Everything in this section is as at the beginning.</source>
        <extracomment>settings_place/place.py</extracomment>
        <translation>Tout dans cette section est comme au début.</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <extracomment>settings_place/place.py</extracomment>
        <translation>Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <source>{title}: defaults restored</source>
        <extracomment>settings_place/place.py</extracomment>
        <translation>{title}&#xa0;: valeurs par défaut rétablies</translation>
    </message>
    <message>
        <source>Found in all settings</source>
        <extracomment>settings_place/place.py</extracomment>
        <translation>Trouvé dans tous les réglages</translation>
    </message>
    <message>
        <source>Nothing is downloaded, and a download that runs is stopped. What is installed works on.</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>Rien n’est téléchargé, et un téléchargement en cours est arrêté. Ce qui est installé continue de fonctionner.</translation>
    </message>
    <message>
        <source>It was started with --offline, or {variable} is set: it stays offline until then.</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>Le programme a été démarré avec --offline, ou {variable} est définie&#xa0;: il reste hors ligne tant que c’est le cas.</translation>
    </message>
    <message>
        <source>None so far.</source>
        <comment>connections</comment>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>Aucune jusqu’ici.</translation>
    </message>
    <message>
        <source>Never connect to anything</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>Ne jamais se connecter à quoi que ce soit</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>settings_place/privacy_page.py, shell/job_strip.py</extracomment>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Every connection that was made</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>Toutes les connexions établies</translation>
    </message>
    <message numerus="yes">
        <source>{n} so far, the newest first.</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>
            <numerusform>{n} jusqu’ici.</numerusform>
            <numerusform>{n} jusqu’ici, les plus récentes d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>offline network internet downloads</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>hors ligne réseau internet téléchargements</translation>
    </message>
    <message>
        <source>log hosts</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>journal hôtes serveurs</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>settings_place/sections.py</extracomment>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>Keys as in other programs that people transcribe with</source>
        <extracomment>settings_place/shortcuts_page.py</extracomment>
        <translation>Touches comme dans d’autres programmes de transcription</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>of the keyboard</comment>
        <extracomment>settings_place/shortcuts_page.py</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>keys keyboard oTranscribe f4 Subtitle Edit</source>
        <extracomment>settings_place/shortcuts_page.py</extracomment>
        <translation>touches clavier oTranscribe f4 Subtitle Edit</translation>
    </message>
    <message>
        <source>keys keyboard foot pedal remap</source>
        <extracomment>settings_place/shortcuts_page.py</extracomment>
        <translation>touches clavier pédale réaffecter</translation>
    </message>
    <message>
        <source>Silence before a warning</source>
        <extracomment>settings_place/silence_row.py</extracomment>
        <translation>Silence avant un avertissement</translation>
    </message>
    <message>
        <source>Silence</source>
        <extracomment>settings_place/silence_row.py</extracomment>
        <translation>Silence</translation>
    </message>
    <message>
        <source>“No sound for {seconds} s: is the microphone allowed?”</source>
        <extracomment>settings_place/silence_row.py</extracomment>
        <translation>«&#xa0;Aucun son depuis {seconds}&#xa0;s&#xa0;: le micro est-il autorisé&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>After {seconds} s</source>
        <extracomment>settings_place/silence_row.py</extracomment>
        <translation>Après {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Open the folder of models</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Ouvrir le dossier des modèles</translation>
    </message>
    <message>
        <source>Libraries of models</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Bibliothèques des modèles</translation>
    </message>
    <message>
        <source>Open the folder of libraries of models</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Ouvrir le dossier des bibliothèques des modèles</translation>
    </message>
    <message>
        <source>Recordings</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Open the folder of recordings</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Ouvrir le dossier des enregistrements</translation>
    </message>
    <message>
        <source>Spoken sentences</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Phrases vocalisées</translation>
    </message>
    <message>
        <source>Delete spoken sentences</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Supprimer les phrases vocalisées</translation>
    </message>
    <message>
        <source>Kept so that nothing is spoken twice. They are made again.</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Gardées pour que rien ne soit vocalisé deux fois. Elles seront régénérées au besoin.</translation>
    </message>
    <message>
        <source>Unfinished work</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Travail inachevé</translation>
    </message>
    <message>
        <source>Delete unfinished work</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Supprimer le travail inachevé</translation>
    </message>
    <message>
        <source>Transcriptions that were interrupted go on from here. Without it they begin anew.</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Les transcriptions interrompues reprennent à partir d’ici. Sans cela, elles recommencent à zéro.</translation>
    </message>
    <message>
        <source>Unfinished downloads</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Téléchargements inachevés</translation>
    </message>
    <message>
        <source>Delete unfinished downloads</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Supprimer les téléchargements inachevés</translation>
    </message>
    <message>
        <source>Models that are partly here. Without it their download begins anew.</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Modèles présents en partie. Sans cela, leur téléchargement recommence à zéro.</translation>
    </message>
    <message>
        <source>Free on this disk</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Libre sur ce disque</translation>
    </message>
    <message>
        <source>What is kept</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Ce qui est gardé</translation>
    </message>
    <message>
        <source>What can be made again</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Ce qui peut être refait</translation>
    </message>
    <message>
        <source>Being counted</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Calcul en cours</translation>
    </message>
    <message>
        <source>disk folder</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>disque dossier</translation>
    </message>
    <message>
        <source>cache clear disk</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>cache vider disque</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Reads MP3, M4A, WAV, FLAC, Opus, MP4, MOV, MKV, WebM and most others.</source>
        <extracomment>shell/empty_binder.py</extracomment>
        <translation>Lit MP3, M4A, WAV, FLAC, Opus, MP4, MOV, MKV, WebM et la plupart des autres.</translation>
    </message>
    <message>
        <source>No recogniser is installed yet. One can be installed in Models.</source>
        <extracomment>shell/empty_binder.py</extracomment>
        <translation>Aucun moteur de reconnaissance n’est encore installé. Vous pouvez en installer un dans Modèles.</translation>
    </message>
    <message>
        <source>read-only</source>
        <extracomment>shell/header_binder.py, speak/place_header.py</extracomment>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>Title of the project</source>
        <extracomment>shell/header_binder.py, shell/library_binder.py</extracomment>
        <translation>Titre du projet</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <extracomment>shell/header_binder.py</extracomment>
        <translation>sauvegardé&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <extracomment>shell/job_strip.py</extracomment>
        <translation>Afficher toutes les tâches</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <extracomment>shell/job_strip.py</extracomment>
        <translation>Progression de la tâche</translation>
    </message>
    <message>
        <source>“{title}” has changes that cannot be saved</source>
        <extracomment>shell/library_binder.py</extracomment>
        <translation>«&#xa0;{title}&#xa0;» a des modifications qui ne peuvent pas être sauvegardées</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>shell/library_binder.py, speak/left_binder.py</extracomment>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>“{title}” is kept for a month.</source>
        <extracomment>shell/library_binder.py, speak/left_binder.py</extracomment>
        <translation>«&#xa0;{title}&#xa0;» est gardé pendant un mois.</translation>
    </message>
    <message>
        <source>“{title}” is being worked on</source>
        <extracomment>shell/library_binder.py</extracomment>
        <translation>«&#xa0;{title}&#xa0;» est en cours de traitement</translation>
    </message>
    <message>
        <source>See that its disk has room and can be written, then remove it again.</source>
        <extracomment>shell/library_binder.py</extracomment>
        <translation>Assurez-vous que son disque a de la place et n’est pas protégé en écriture, puis retirez-le à nouveau.</translation>
    </message>
    <message>
        <source>Remove it when that is done.</source>
        <extracomment>shell/library_binder.py</extracomment>
        <translation>Retirez-le quand ce sera terminé.</translation>
    </message>
    <message>
        <source>Search projects</source>
        <extracomment>shell/library_pane.py</extracomment>
        <translation>Rechercher des projets</translation>
    </message>
    <message>
        <source>Every recording and every file you open becomes a project in this list.</source>
        <extracomment>shell/library_pane.py</extracomment>
        <translation>Chaque enregistrement et chaque fichier que vous ouvrez devient un projet dans cette liste.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <extracomment>shell/library_pane.py</extracomment>
        <translation>Rien ici pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>{n} speakers</source>
        <extracomment>shell/library_rows.py, viewmodels/choices.py</extracomment>
        <translation>
            <numerusform>{n} locuteur</numerusform>
            <numerusform>{n} locuteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>edited {time}</source>
        <extracomment>shell/library_rows.py</extracomment>
        <translation>modifié à {time}</translation>
    </message>
    <message>
        <source>Stopped: {reason}</source>
        <extracomment>shell/library_rows.py</extracomment>
        <translation>Arrêté&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <extracomment>shell/library_rows.py, speak/left_rows.py</extracomment>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Interrupted, can go on</source>
        <extracomment>shell/library_rows.py</extracomment>
        <translation>Interrompu, peut reprendre</translation>
    </message>
    <message>
        <source>audio has moved</source>
        <extracomment>shell/library_rows.py</extracomment>
        <translation>audio déplacé</translation>
    </message>
    <message>
        <source>Take</source>
        <comment>a name</comment>
        <extracomment>shell/name_popover.py</extracomment>
        <translation>Valider</translation>
    </message>
    <message>
        <source>{text}.</source>
        <extracomment>shell/news.py, troubles.py</extracomment>
        <translation>{text}.</translation>
    </message>
    <message>
        <source>“{title}” is transcribed.</source>
        <extracomment>shell/news.py</extracomment>
        <translation>«&#xa0;{title}&#xa0;» est transcrit.</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>shell/rail.py</extracomment>
        <translation>Espaces</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>shell/rail.py</extracomment>
        <translation>Aide</translation>
    </message>
    <message numerus="yes">
        <source>{n} more waiting</source>
        <extracomment>shell/strip_binder.py</extracomment>
        <translation>
            <numerusform>{n} autre en attente</numerusform>
            <numerusform>{n} autres en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs stopped: {title}</source>
        <extracomment>shell/strip_binder.py</extracomment>
        <translation>
            <numerusform>{n} tâche arrêtée&#xa0;: {title}</numerusform>
            <numerusform>{n} tâches arrêtées&#xa0;: {title}</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused · {length} · written to disk</source>
        <extracomment>shell/strip_binder.py</extracomment>
        <translation>En pause · {length} · écrit sur le disque</translation>
    </message>
    <message>
        <source>Recording · {length} · written to disk</source>
        <extracomment>shell/strip_binder.py</extracomment>
        <translation>Enregistrement · {length} · écrit sur le disque</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <extracomment>shell/strip_binder.py</extracomment>
        <translation>Toutes les modifications sont sauvegardées</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <extracomment>shell/strip_binder.py</extracomment>
        <translation>Modifications non sauvegardées</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>shell/title_field.py, speak/export_options.py</extracomment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Change the title</source>
        <extracomment>shell/title_field.py</extracomment>
        <translation>Modifier le titre</translation>
    </message>
    <message>
        <source>Find the recording</source>
        <extracomment>source_desk.py</extracomment>
        <translation>Retrouver l’enregistrement</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <extracomment>source_desk.py</extracomment>
        <translation>Sauvegarder l’enregistrement</translation>
    </message>
    <message>
        <source>Find in the script</source>
        <extracomment>speak/binder_find.py</extracomment>
        <translation>Rechercher dans le script</translation>
    </message>
    <message>
        <source>Whoever reads the text</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>Qui lit le texte</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>Titre 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>Titre 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>Titre 3</translation>
    </message>
    <message>
        <source>Style</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>Style</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>Nom du locuteur</translation>
    </message>
    <message>
        <source>Cut</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>speak/binder_menu.py, speak/empty_page.py</extracomment>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Speak from here</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>Vocaliser à partir d’ici</translation>
    </message>
    <message>
        <source>New speaker…</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>Nouveau locuteur…</translation>
    </message>
    <message>
        <source>How this is read…</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>Comment ceci se lit…</translation>
    </message>
    <message>
        <source>Or: {readings}</source>
        <extracomment>speak/binder_span.py</extracomment>
        <translation>Ou&#xa0;: {readings}</translation>
    </message>
    <message>
        <source>Stop making</source>
        <extracomment>speak/dock/dock.py</extracomment>
        <translation>Arrêter de générer</translation>
    </message>
    <message>
        <source>Loop the sentence</source>
        <extracomment>speak/dock/dock.py</extracomment>
        <translation>Lire la phrase en boucle</translation>
    </message>
    <message>
        <source>Back a sentence</source>
        <extracomment>speak/dock/dock.py</extracomment>
        <translation>Reculer d’une phrase</translation>
    </message>
    <message>
        <source>On a sentence</source>
        <comment>forward</comment>
        <extracomment>speak/dock/dock.py</extracomment>
        <translation>Avancer d’une phrase</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>settings_place/service_form.py, speak/dock/dock.py, viewmodels/engine_words.py</extracomment>
        <translation>Son</translation>
    </message>
    <message>
        <source>Part of the script in view</source>
        <extracomment>speak/dock/dock.py</extracomment>
        <translation>Partie visible du script</translation>
    </message>
    <message>
        <source>Sentences</source>
        <extracomment>speak/dock/strip.py</extracomment>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>not made yet</source>
        <extracomment>speak/dock/words.py, speak/left_rows.py</extracomment>
        <translation>pas encore générée</translation>
    </message>
    <message>
        <source>being made</source>
        <extracomment>speak/dock/words.py</extracomment>
        <translation>en cours de génération</translation>
    </message>
    <message>
        <source>made</source>
        <comment>a sentence</comment>
        <extracomment>speak/dock/words.py</extracomment>
        <translation>générée</translation>
    </message>
    <message>
        <source>changed since it was made</source>
        <extracomment>speak/dock/words.py</extracomment>
        <translation>modifiée depuis sa génération</translation>
    </message>
    <message>
        <source>could not be made</source>
        <extracomment>speak/dock/words.py</extracomment>
        <translation>n’a pas pu être générée</translation>
    </message>
    <message>
        <source>{title} of {count}</source>
        <extracomment>speak/dock/words.py</extracomment>
        <translation>{title} sur {count}</translation>
    </message>
    <message>
        <source>Sentence {number} of {count}</source>
        <extracomment>speak/dock/words.py</extracomment>
        <translation>Phrase {number} sur {count}</translation>
    </message>
    <message>
        <source>about {length}</source>
        <extracomment>speak/dock/words.py, speak/export_options.py, speak/place_header.py</extracomment>
        <translation>environ {length}</translation>
    </message>
    <message>
        <source>Sentence {number}</source>
        <extracomment>speak/dock/words.py, viewmodels/sentence_takes.py</extracomment>
        <translation>Phrase {number}</translation>
    </message>
    <message>
        <source>Hear a text as it is meant</source>
        <extracomment>speak/empty_page.py</extracomment>
        <translation>Entendre un texte tel qu’il est voulu</translation>
    </message>
    <message>
        <source>Numbers, dates and names are read as people say them, and you see how before you hear it. Everything is done on this computer; nothing is sent anywhere.</source>
        <extracomment>speak/empty_page.py</extracomment>
        <translation>Les nombres, les dates et les noms sont lus comme on les dit, et vous voyez comment avant de l’entendre. Tout se fait sur cet ordinateur&#xa0;; rien n’est envoyé ailleurs.</translation>
    </message>
    <message>
        <source>Text, Markdown, Word, EPUB, PDF, web pages, subtitles</source>
        <extracomment>speak/empty_page.py</extracomment>
        <translation>Texte, Markdown, Word, EPUB, PDF, pages web, sous-titres</translation>
    </message>
    <message>
        <source>No voice is installed yet. One can be installed in Models.</source>
        <extracomment>speak/empty_page.py</extracomment>
        <translation>Aucune voix n’est encore installée. Vous pouvez en installer une dans Modèles.</translation>
    </message>
    <message>
        <source>New script</source>
        <extracomment>speak/empty_page.py, speak/left_binder.py, speak/place_header.py</extracomment>
        <translation>Nouveau script</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>speak/empty_page.py</extracomment>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Drop texts here</source>
        <extracomment>speak/empty_page.py</extracomment>
        <translation>Déposez des textes ici</translation>
    </message>
    <message>
        <source>Hear it</source>
        <extracomment>speak/empty_page.py, speak/inspector/entry_form.py, speak/inspector/lexicon_tab.py</extracomment>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Hear {voice}</source>
        <extracomment>speak/empty_page.py, voices/sample_button.py</extracomment>
        <translation>Écouter {voice}</translation>
    </message>
    <message>
        <source>Usual voice</source>
        <extracomment>speak/empty_page.py, viewmodels/batch_facts.py</extracomment>
        <translation>Voix habituelle</translation>
    </message>
    <message>
        <source>Looking for voices…</source>
        <extracomment>speak/empty_page.py, voices/picker.py</extracomment>
        <translation>Recherche de voix…</translation>
    </message>
    <message numerus="yes">
        <source>{n} files in “{folder}”</source>
        <extracomment>speak/export_desk.py</extracomment>
        <translation>
            <numerusform>{n} fichier dans «&#xa0;{folder}&#xa0;»</numerusform>
            <numerusform>{n} fichiers dans «&#xa0;{folder}&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a picture for the cover</source>
        <extracomment>speak/export_desk.py</extracomment>
        <translation>Choisir une image pour la couverture</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>speak/export_desk.py</extracomment>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Lossless</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>Sans perte</translation>
    </message>
    <message>
        <source>Compressed</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>Compressé</translation>
    </message>
    <message>
        <source>Speaking</source>
        <extracomment>speak/export_dialog.py, viewmodels/batch_rows.py</extracomment>
        <translation>Vocalisation</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>speak/export_dialog.py, viewmodels/batch_rows.py</extracomment>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>speak/export_dialog.py, viewmodels/batch_rows.py, viewmodels/running.py</extracomment>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>speak/export_dialog.py, speak/left_rows.py, speak/place_header.py, speak/place_strip.py</extracomment>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Export “{title}” as audio</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>Exporter «&#xa0;{title}&#xa0;» en audio</translation>
    </message>
    <message>
        <source>Export audio</source>
        <extracomment>speak/export_dialog.py, speak/place_header.py</extracomment>
        <translation>Exporter l’audio</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the files are there already</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>
            <numerusform>{n} des fichiers existe déjà</numerusform>
            <numerusform>{n} des fichiers existent déjà</numerusform>
        </translation>
    </message>
    <message>
        <source>What was spoken so far is kept for the next time.</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>Ce qui est déjà vocalisé est gardé pour la prochaine fois.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>{name}, a folder</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>{name}, un dossier</translation>
    </message>
    <message>
        <source>Replace them</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Subtitles beside it (SRT)</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>Sous-titres à côté (SRT)</translation>
    </message>
    <message>
        <source>Subtitles beside it (WebVTT)</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>Sous-titres à côté (WebVTT)</translation>
    </message>
    <message>
        <source>−16 LUFS, podcasts and audiobooks</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>−16 LUFS, podcasts et livres audio</translation>
    </message>
    <message>
        <source>−19 LUFS, one voice in one channel</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>−19 LUFS, une voix sur un canal</translation>
    </message>
    <message>
        <source>−23 LUFS, broadcasting</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>−23 LUFS, radiodiffusion</translation>
    </message>
    <message>
        <source>As it is made</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>Tel que généré</translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>speak/export_options.py, speak/inspector/delivery_section.py</extracomment>
        <translation>Niveau sonore</translation>
    </message>
    <message>
        <source>A file for each chapter</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>Un fichier par chapitre</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>Retirer l’image</translation>
    </message>
    <message>
        <source>{level} LUFS, as chosen for this script</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>{level} LUFS, comme choisi pour ce script</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>Aucune image</translation>
    </message>
    <message>
        <source>A picture is on it</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>Avec une image</translation>
    </message>
    <message>
        <source>Look at the licence of {voices} before you sell this</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>Voyez la licence de {voices} avant de vendre ceci</translation>
    </message>
    <message numerus="yes">
        <source>{n} files, one for each chapter</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>
            <numerusform>{n} fichier, un par chapitre</numerusform>
            <numerusform>{n} fichiers, un par chapitre</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>rien n’est perdu</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Cover</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>not for commercial use</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>pas pour un usage commercial</translation>
    </message>
    <message>
        <source>terms are not known</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>conditions inconnues</translation>
    </message>
    <message numerus="yes">
        <source>one file with {n} chapters</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>
            <numerusform>un fichier avec {n} chapitre</numerusform>
            <numerusform>un fichier avec {n} chapitres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one file without marks of {n} chapters</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>
            <numerusform>un fichier sans repère de {n} chapitre</numerusform>
            <numerusform>un fichier sans repères de {n} chapitres</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>speak/heads.py, speak/inspector/entry_form.py</extracomment>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Spoken</source>
        <extracomment>speak/heads.py</extracomment>
        <translation>Dit</translation>
    </message>
    <message>
        <source>read only, follows the text</source>
        <extracomment>speak/heads.py</extracomment>
        <translation>en lecture seule, suit le texte</translation>
    </message>
    <message>
        <source>Whoever has no voice here is read by the voice of the script.</source>
        <extracomment>speak/inspector/cast_dialog.py</extracomment>
        <translation>Ceux qui n’ont pas de voix ici sont lus par la voix du script.</translation>
    </message>
    <message>
        <source>Cast</source>
        <comment>who speaks</comment>
        <extracomment>speak/inspector/cast_dialog.py, speak/inspector/voice_tab.py</extracomment>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Give everybody a voice</source>
        <extracomment>speak/inspector/cast_dialog.py</extracomment>
        <translation>Donner une voix à chacun</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>speak/inspector/cast_dialog.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Use the voice of the script</source>
        <extracomment>speak/inspector/cast_line.py</extracomment>
        <translation>Utiliser la voix du script</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <extracomment>speak/inspector/cast_line.py</extracomment>
        <translation>
            <numerusform>{n} ligne</numerusform>
            <numerusform>{n} lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not here</source>
        <extracomment>speak/inspector/cast_line.py, viewmodels/chosen_voice.py</extracomment>
        <translation>Absente</translation>
    </message>
    <message>
        <source>Voice of the script</source>
        <extracomment>speak/inspector/cast_line.py</extracomment>
        <translation>Voix du script</translation>
    </message>
    <message>
        <source>{speaker}: use the voice of the script</source>
        <extracomment>speak/inspector/cast_line.py</extracomment>
        <translation>{speaker}&#xa0;: utiliser la voix du script</translation>
    </message>
    <message>
        <source>Change the voice of {speaker}</source>
        <extracomment>speak/inspector/cast_line.py</extracomment>
        <translation>Changer la voix de {speaker}</translation>
    </message>
    <message>
        <source>The usual voice</source>
        <extracomment>speak/inspector/cast_line.py, viewmodels/chosen_voice.py</extracomment>
        <translation>La voix habituelle</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>Diction</translation>
    </message>
    <message>
        <source>{count} semitones</source>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>{count} demi-tons</translation>
    </message>
    <message>
        <source>Its own</source>
        <comment>pitch</comment>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>La sienne</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>{milliseconds} ms</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>speak/inspector/delivery_section.py, waveform/rate_button.py</extracomment>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Pitch</source>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Pause between sentences</source>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>Pause entre les phrases</translation>
    </message>
    <message>
        <source>Pause between paragraphs</source>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>Pause entre les paragraphes</translation>
    </message>
    <message>
        <source>These words</source>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>Ces mots</translation>
    </message>
    <message>
        <source>Sounds (IPA)</source>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>Sons (API)</translation>
    </message>
    <message>
        <source>As a kind</source>
        <comment>such as a date or a number</comment>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>Comme un type</translation>
    </message>
    <message>
        <source>New entry</source>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>Read as</source>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>how a word is read</comment>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>settings_place/service_form.py, speak/inspector/entry_form.py</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Making the voice. The model is asked whether it takes the recording, which may take a minute.</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>Création de la voix. On demande au modèle s’il accepte l’enregistrement, ce qui peut prendre une minute.</translation>
    </message>
    <message>
        <source>A voice can be made of it</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>On peut en tirer une voix</translation>
    </message>
    <message>
        <source>A voice can be made of it, but it may be poor</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>On peut en tirer une voix, mais elle risque d’être médiocre</translation>
    </message>
    <message>
        <source>No voice can be made of it</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>On ne peut pas en tirer de voix</translation>
    </message>
    <message>
        <source>Hear the recording</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>Écouter l’enregistrement</translation>
    </message>
    <message>
        <source>Another one…</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>Un autre…</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>Annuler la vérification</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>Progression de la vérification</translation>
    </message>
    <message>
        <source>Listening to it · {share} %</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>Écoute en cours · {share}&#xa0;%</translation>
    </message>
    <message>
        <source>Recording: {name}</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>Enregistrement&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Listening to it</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>Écoute en cours</translation>
    </message>
    <message>
        <source>15 to 60 seconds of one person who speaks as usual</source>
        <extracomment>cloning/choose_page.py</extracomment>
        <translation>De 15 à 60 secondes d’une seule personne qui parle comme d’habitude</translation>
    </message>
    <message>
        <source>A quiet room, without music or echo, and near the microphone</source>
        <extracomment>cloning/choose_page.py</extracomment>
        <translation>Une pièce calme, sans musique ni écho, et près du micro</translation>
    </message>
    <message>
        <source>Words do not matter: what is heard is the sound of the voice</source>
        <extracomment>cloning/choose_page.py</extracomment>
        <translation>Les mots importent peu&#xa0;: ce qui compte est le son de la voix</translation>
    </message>
    <message>
        <source>Drop a recording here</source>
        <extracomment>cloning/choose_page.py</extracomment>
        <translation>Déposez un enregistrement ici</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>cloning/choose_page.py</extracomment>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Record now</source>
        <extracomment>cloning/choose_page.py</extracomment>
        <translation>Enregistrer maintenant</translation>
    </message>
    <message>
        <source>A good recording</source>
        <extracomment>cloning/choose_page.py</extracomment>
        <translation>Un bon enregistrement</translation>
    </message>
    <message>
        <source>The voice “{name}” can speak</source>
        <extracomment>cloning/desk.py</extracomment>
        <translation>La voix «&#xa0;{name}&#xa0;» peut parler</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <extracomment>cloning/desk.py</extracomment>
        <translation>Choisir un enregistrement</translation>
    </message>
    <message>
        <source>It stands among the voices, marked as cloned.</source>
        <extracomment>cloning/desk.py</extracomment>
        <translation>Elle figure parmi les voix, signalée comme clonée.</translation>
    </message>
    <message>
        <source>The voice “{name}” was removed</source>
        <extracomment>cloning/desk.py</extracomment>
        <translation>La voix «&#xa0;{name}&#xa0;» a été retirée</translation>
    </message>
    <message>
        <source>Voice of a recording</source>
        <extracomment>cloning/dialog.py</extracomment>
        <translation>Voix d’un enregistrement</translation>
    </message>
    <message>
        <source>Make the voice</source>
        <extracomment>cloning/dialog.py</extracomment>
        <translation>Créer la voix</translation>
    </message>
    <message>
        <source>Make it anyway</source>
        <extracomment>cloning/dialog.py</extracomment>
        <translation>Créer quand même</translation>
    </message>
    <message>
        <source>This model speaks in the voice of a person whose recording you give it.</source>
        <extracomment>cloning/model_section.py</extracomment>
        <translation>Ce modèle parle avec la voix d’une personne dont vous lui donnez un enregistrement.</translation>
    </message>
    <message>
        <source>Voices of recordings</source>
        <extracomment>cloning/model_section.py</extracomment>
        <translation>Voix d’enregistrements</translation>
    </message>
    <message>
        <source>Voice of a recording…</source>
        <extracomment>cloning/model_section.py, voices/picker.py</extracomment>
        <translation>Voix d’un enregistrement…</translation>
    </message>
    <message>
        <source>Remove the voice {name}</source>
        <extracomment>cloning/model_section.py</extracomment>
        <translation>Retirer la voix {name}</translation>
    </message>
    <message>
        <source>Speak as usual, a hand or two from the microphone. You need not read all of it.</source>
        <extracomment>cloning/record_page.py</extracomment>
        <translation>Parlez comme d’habitude, à une ou deux largeurs de main du micro. Vous n’avez pas besoin de tout lire.</translation>
    </message>
    <message>
        <source>Recording · {length}, 15 s are wanted</source>
        <extracomment>cloning/record_page.py</extracomment>
        <translation>Enregistrement · {length}, il faut 15 s</translation>
    </message>
    <message>
        <source>Recording · {length}, that is enough</source>
        <extracomment>cloning/record_page.py</extracomment>
        <translation>Enregistrement · {length}, c’est suffisant</translation>
    </message>
    <message>
        <source>Read this aloud</source>
        <extracomment>cloning/record_page.py</extracomment>
        <translation>Lisez ceci à voix haute</translation>
    </message>
    <message>
        <source>Ready: the bars move when you speak.</source>
        <extracomment>cloning/record_page.py</extracomment>
        <translation>Prêt&#xa0;: les barres bougent quand vous parlez.</translation>
    </message>
    <message>
        <source>Remove the voice “{name}”?</source>
        <extracomment>cloning/remove_dialog.py</extracomment>
        <translation>Retirer la voix «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The recording that it was made of ({file}, as it is kept here and beside the model) is deleted, and so is your statement. This cannot be undone.</source>
        <extracomment>cloning/remove_dialog.py</extracomment>
        <translation>L’enregistrement dont elle est tirée ({file}, tel qu’il est conservé ici et à côté du modèle) est supprimé, de même que votre déclaration. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Your own file stays, and what was exported. Texts that name this voice want another.</source>
        <extracomment>cloning/remove_dialog.py</extracomment>
        <translation>Votre propre fichier reste, ainsi que ce qui a été exporté. Les textes qui nomment cette voix en demandent une autre.</translation>
    </message>
    <message>
        <source>Looking which models can…</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>Recherche de modèles adaptés…</translation>
    </message>
    <message>
        <source>No model is ready that speaks in the voice of a recording. Install one of these:</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>Aucun modèle prêt ne parle avec la voix d’un enregistrement. Installez l’un de ceux-ci&#xa0;:</translation>
    </message>
    <message>
        <source>{model}, by {engine}</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>{model}, avec {engine}</translation>
    </message>
    <message>
        <source>Its libraries are not ready</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>Ses bibliothèques ne sont pas prêtes</translation>
    </message>
    <message>
        <source>Neither the model nor its libraries are ready</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>Ni le modèle ni ses bibliothèques ne sont prêts</translation>
    </message>
    <message>
        <source>The model is not installed</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>Le modèle n’est pas installé</translation>
    </message>
    <message numerus="yes">
        <source>{n} languages</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>
            <numerusform>{n} langue</numerusform>
            <numerusform>{n} langues</numerusform>
        </translation>
    </message>
    <message>
        <source>The voice</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>La voix</translation>
    </message>
    <message>
        <source>Speaks with</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>Vocalisée avec</translation>
    </message>
    <message>
        <source>Files in which it is heard say in their tags that the voice is synthetic.</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>Les fichiers où on l’entend indiquent dans leurs métadonnées que la voix est synthétique.</translation>
    </message>
    <message>
        <source>Install…</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>Installer…</translation>
    </message>
    <message>
        <source>Install {model}: go to the models</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>Installer {model}&#xa0;: aller aux modèles</translation>
    </message>
    <message>
        <source>Such as Anna</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>Par exemple Anna</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>help/guide.py, keys.py</extracomment>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <extracomment>help/guide.py</extracomment>
        <translation>Pages du guide</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <extracomment>help/guide.py</extracomment>
        <translation>Page du guide</translation>
    </message>
    <message>
        <source>Downloads of models go by it, and services that speak elsewhere</source>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>Les téléchargements de modèles passent par lui, et les services vocaux situés ailleurs</translation>
    </message>
    <message>
        <source>Recordings, texts and what is made of them stay on this computer. The program connects only to bring a model that you install, and to services that speak where you have set one up.</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>Les enregistrements, les textes et ce qui en est tiré restent sur cet ordinateur. Le programme ne se connecte que pour récupérer un modèle que vous installez, et à des services vocaux si vous en avez configuré.</translation>
    </message>
    <message>
        <source>Add a service</source>
        <extracomment>settings_place/service_dialog.py, settings_place/services_page.py</extracomment>
        <translation>Ajouter un service</translation>
    </message>
    <message>
        <source>Edit {service}</source>
        <extracomment>settings_place/service_dialog.py, settings_place/service_line.py</extracomment>
        <translation>Modifier {service}</translation>
    </message>
    <message>
        <source>Try</source>
        <extracomment>settings_place/service_dialog.py, settings_place/service_line.py</extracomment>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Asks the service for its voices, and lets one say a sentence</source>
        <extracomment>settings_place/service_dialog.py</extracomment>
        <translation>Demande au service ses voix et fait dire une phrase à l’une d’elles</translation>
    </message>
    <message>
        <source>It stands before the names of its voices, such as home.</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>Il précède les noms de ses voix, par exemple home.</translation>
    </message>
    <message>
        <source>It stands in the names of its voices, and stays as it is.</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>Il figure dans les noms de ses voix et reste tel quel.</translation>
    </message>
    <message>
        <source>Only if the service wants one. The keyring of the system keeps it.</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>Seulement si le service en demande une. Elle reste dans le trousseau du système.</translation>
    </message>
    <message>
        <source>The keyring of the system has one. Write another one to replace it.</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>Le trousseau du système en a une. Écrivez-en une autre pour la remplacer.</translation>
    </message>
    <message>
        <source>Names with commas between. Leave it empty if the service tells them itself.</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>Des noms séparés par des virgules. Laissez vide si le service les indique lui-même.</translation>
    </message>
    <message>
        <source>Of voices of which the service does not tell it.</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>Pour les voix dont le service ne la précise pas.</translation>
    </message>
    <message>
        <source>PCM, 24 kHz</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>PCM, 24 kHz</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Forget the key that is kept</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>Effacer la clé conservée</translation>
    </message>
    <message>
        <source>Try {service}</source>
        <extracomment>settings_place/service_line.py</extracomment>
        <translation>Tester {service}</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>verb</comment>
        <extracomment>settings_place/service_line.py, speak/inspector/lexicon_tab.py</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove {service}</source>
        <extracomment>settings_place/service_line.py</extracomment>
        <translation>Retirer {service}</translation>
    </message>
    <message>
        <source>Leaves this computer</source>
        <extracomment>settings_place/service_line.py</extracomment>
        <translation>Quitte cet ordinateur</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>settings_place/service_line.py</extracomment>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>A program of others that speaks, on this computer or another one. It gets the texts that its voices speak, and nothing else. Nothing is sent to a service that is not set up here.</source>
        <extracomment>settings_place/services_page.py</extracomment>
        <translation>Un programme tiers qui parle, sur cet ordinateur ou un autre. Il reçoit les textes que ses voix disent, et rien d’autre. Rien n’est envoyé à un service qui n’est pas configuré ici.</translation>
    </message>
    <message>
        <source>service voices Wyoming OpenAI endpoint Home Assistant key server</source>
        <extracomment>settings_place/services_page.py</extracomment>
        <translation>service vocal voix Wyoming OpenAI point d’accès Home Assistant clé serveur</translation>
    </message>
    <message>
        <source>Add…</source>
        <comment>a service</comment>
        <extracomment>settings_place/services_page.py</extracomment>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Services that speak</source>
        <extracomment>settings_place/services_page.py</extracomment>
        <translation>Services vocaux</translation>
    </message>
    <message>
        <source>More of {engine}</source>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>Plus de {engine}</translation>
    </message>
    <message>
        <source>All languages</source>
        <extracomment>speak/inspector/entry_form.py, voices/picker.py</extracomment>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Change entry</source>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>Modifier l’entrée</translation>
    </message>
    <message>
        <source>Write what is in the text.</source>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>Écrivez ce qui est dans le texte.</translation>
    </message>
    <message>
        <source>Write how it is read.</source>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>Écrivez comment cela se lit.</translation>
    </message>
    <message>
        <source>Lexicon</source>
        <extracomment>speak/inspector/inspector.py, speak/inspector/lexicon_list.py, speak/inspector/lexicon_tab.py</extracomment>
        <translation>Lexique</translation>
    </message>
    <message>
        <source>Takes</source>
        <comment>noun</comment>
        <extracomment>speak/inspector/inspector.py, speak/inspector/takes_tab.py</extracomment>
        <translation>Prises</translation>
    </message>
    <message>
        <source>In this text · {count}</source>
        <extracomment>speak/inspector/lexicon_list.py</extracomment>
        <translation>Dans ce texte · {count}</translation>
    </message>
    <message>
        <source>All others · {count}</source>
        <extracomment>speak/inspector/lexicon_list.py</extracomment>
        <translation>Toutes les autres · {count}</translation>
    </message>
    <message>
        <source>Nothing is in your lexicon. An entry says how a word is read in every text.</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>Votre lexique est vide. Une entrée dit comment un mot se lit dans tous les textes.</translation>
    </message>
    <message>
        <source>No entry holds these words.</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>Aucune entrée ne contient ces mots.</translation>
    </message>
    <message>
        <source>Nothing in this text is like it.</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>Rien dans ce texte ne correspond.</translation>
    </message>
    <message>
        <source>Everything (TOML)…</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>Tout (TOML)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>Tableau (CSV)…</translation>
    </message>
    <message>
        <source>Words and IPA for other programs (PLS)…</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>Mots et API pour d’autres programmes (PLS)…</translation>
    </message>
    <message>
        <source>Search the lexicon</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>Rechercher dans le lexique</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>Ajouter une entrée</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Make again</source>
        <extracomment>speak/inspector/make_button.py, viewmodels/sentence_takes.py</extracomment>
        <translation>Régénérer</translation>
    </message>
    <message>
        <source>Being made</source>
        <extracomment>speak/inspector/make_button.py, viewmodels/sentence_takes.py</extracomment>
        <translation>Génération</translation>
    </message>
    <message>
        <source>Make</source>
        <comment>verb</comment>
        <extracomment>speak/inspector/make_button.py</extracomment>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>speak/inspector/sentence_section.py</extracomment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Show all takes of this sentence</source>
        <extracomment>speak/inspector/sentence_section.py</extracomment>
        <translation>Afficher toutes les prises de cette phrase</translation>
    </message>
    <message>
        <source>Put the caret into a sentence to see its takes.</source>
        <extracomment>speak/inspector/takes_tab.py</extracomment>
        <translation>Placez le curseur dans une phrase pour voir ses prises.</translation>
    </message>
    <message>
        <source>This sentence is not made yet. Its takes appear here.</source>
        <extracomment>speak/inspector/takes_tab.py</extracomment>
        <translation>Cette phrase n’est pas encore générée. Ses prises apparaîtront ici.</translation>
    </message>
    <message>
        <source>This voice says a sentence the same way every time. Its takes differ in pace.</source>
        <extracomment>speak/inspector/takes_tab.py</extracomment>
        <translation>Cette voix dit toujours une phrase de la même façon. Ses prises diffèrent par la vitesse.</translation>
    </message>
    <message>
        <source>Each take is spoken anew. The chosen one is played and exported.</source>
        <extracomment>speak/inspector/takes_tab.py</extracomment>
        <translation>Chaque prise est vocalisée à nouveau. Celle qui est choisie est lue et exportée.</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>speak/inspector/takes_tab.py</extracomment>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Have this take played and exported</source>
        <extracomment>speak/inspector/takes_tab.py</extracomment>
        <translation>Faire lire et exporter cette prise</translation>
    </message>
    <message>
        <source>Nobody is named in this text.</source>
        <extracomment>speak/inspector/voice_tab.py</extracomment>
        <translation>Personne n’est nommé dans ce texte.</translation>
    </message>
    <message>
        <source>Another voice reads instead, where there is one. Choose it, or install this one.</source>
        <extracomment>speak/inspector/voice_tab.py</extracomment>
        <translation>Une autre voix lit à la place, s’il y en a une. Choisissez-la, ou installez la voix manquante.</translation>
    </message>
    <message>
        <source>Change voice…</source>
        <extracomment>speak/inspector/voice_tab.py, voices/field.py</extracomment>
        <translation>Changer de voix…</translation>
    </message>
    <message numerus="yes">
        <source>Cast: {n} speakers</source>
        <extracomment>speak/inspector/voice_tab.py</extracomment>
        <translation>
            <numerusform>Distribution&#xa0;: {n} locuteur</numerusform>
            <numerusform>Distribution&#xa0;: {n} locuteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Search scripts</source>
        <extracomment>speak/left_binder.py</extracomment>
        <translation>Rechercher des scripts</translation>
    </message>
    <message>
        <source>Every text you write or open here becomes a script in this list.</source>
        <extracomment>speak/left_binder.py</extracomment>
        <translation>Chaque texte que vous écrivez ou ouvrez ici devient un script dans cette liste.</translation>
    </message>
    <message>
        <source>Title of the script</source>
        <extracomment>speak/left_binder.py, speak/place_header.py</extracomment>
        <translation>Titre du script</translation>
    </message>
    <message numerus="yes">
        <source>{n} sentences</source>
        <extracomment>speak/left_rows.py</extracomment>
        <translation>
            <numerusform>{n} phrase</numerusform>
            <numerusform>{n} phrases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} voices</source>
        <extracomment>speak/left_rows.py</extracomment>
        <translation>
            <numerusform>{n} voix</numerusform>
            <numerusform>{n} voix</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Dates, times</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>Dates, heures</translation>
    </message>
    <message>
        <source>Money</source>
        <extracomment>speak/legend.py, viewmodels/span_groups.py</extracomment>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Acronyms</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>Sigles</translation>
    </message>
    <message>
        <source>Codes, phones</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>Codes, téléphones</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>Noms</translation>
    </message>
    <message>
        <source>off</source>
        <comment>not read out</comment>
        <extracomment>speak/legend.py</extracomment>
        <translation>inactif</translation>
    </message>
    <message>
        <source>Classes of what is read out</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>Catégories de ce qui est développé</translation>
    </message>
    <message>
        <source>{name}: leave as written</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>{name}&#xa0;: laisser tel qu’écrit</translation>
    </message>
    <message>
        <source>{name}, not read out</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>{name}, non développé</translation>
    </message>
    <message>
        <source>{name}: read out again</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>{name}&#xa0;: développer à nouveau</translation>
    </message>
    <message>
        <source>Another reading</source>
        <extracomment>speak/own_reading.py</extracomment>
        <translation>Autre lecture</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <extracomment>speak/own_reading.py</extracomment>
        <translation>Touche {key}</translation>
    </message>
    <message>
        <source>Write another reading</source>
        <extracomment>speak/own_reading.py</extracomment>
        <translation>Écrire une autre lecture</translation>
    </message>
    <message>
        <source>Texts</source>
        <extracomment>speak/place.py</extracomment>
        <translation>Textes</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>speak/place.py, window.py</extracomment>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Several languages</source>
        <extracomment>speak/place_header.py</extracomment>
        <translation>Plusieurs langues</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <extracomment>speak/place_header.py</extracomment>
        <translation>Langue&#xa0;: {language}</translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <extracomment>speak/place_header.py, viewmodels/export_preview.py</extracomment>
        <translation>
            <numerusform>{n} mot</numerusform>
            <numerusform>{n} mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} readings are in your lexicon now.</source>
        <extracomment>speak/place_panels.py</extracomment>
        <translation>
            <numerusform>{n} lecture est maintenant dans votre lexique.</numerusform>
            <numerusform>{n} lectures sont maintenant dans votre lexique.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your lexicon is in {files}.</source>
        <extracomment>speak/place_panels.py</extracomment>
        <translation>Votre lexique est dans {files}.</translation>
    </message>
    <message>
        <source>Import a lexicon</source>
        <extracomment>speak/place_panels.py</extracomment>
        <translation>Importer un lexique</translation>
    </message>
    <message>
        <source>Export the lexicon</source>
        <extracomment>speak/place_panels.py</extracomment>
        <translation>Exporter le lexique</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>speak/place_panels.py</extracomment>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Speaking {now} of {total}</source>
        <extracomment>speak/place_strip.py</extracomment>
        <translation>Vocalisation {now} sur {total}</translation>
    </message>
    <message>
        <source>Exporting {title}</source>
        <extracomment>speak/place_strip.py</extracomment>
        <translation>Export de {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} sentences waiting</source>
        <extracomment>speak/place_strip.py</extracomment>
        <translation>
            <numerusform>{n} phrase en attente</numerusform>
            <numerusform>{n} phrases en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, export</source>
        <extracomment>speak/place_strip.py</extracomment>
        <translation>{title}, export</translation>
    </message>
    <message>
        <source>Write or paste a text</source>
        <extracomment>speak/rows_view.py</extracomment>
        <translation>Écrivez ou collez un texte</translation>
    </message>
    <message>
        <source>Only here</source>
        <extracomment>speak/scope_button.py</extracomment>
        <translation>Ici seulement</translation>
    </message>
    <message>
        <source>Whole text</source>
        <extracomment>speak/scope_button.py</extracomment>
        <translation>Tout le texte</translation>
    </message>
    <message>
        <source>All texts</source>
        <extracomment>speak/scope_button.py</extracomment>
        <translation>Tous les textes</translation>
    </message>
    <message>
        <source>Where it holds: {scope}</source>
        <extracomment>speak/scope_button.py</extracomment>
        <translation>Où cela vaut&#xa0;: {scope}</translation>
    </message>
    <message>
        <source>Play this reading</source>
        <extracomment>speak/span_head.py</extracomment>
        <translation>Écouter cette lecture</translation>
    </message>
    <message>
        <source>Back to automatic</source>
        <extracomment>speak/span_head.py</extracomment>
        <translation>Revenir à l’automatique</translation>
    </message>
    <message>
        <source>Read it by the rules again</source>
        <extracomment>speak/span_head.py</extracomment>
        <translation>Le lire à nouveau selon les règles</translation>
    </message>
    <message>
        <source>How this is read</source>
        <extracomment>speak/span_popover.py</extracomment>
        <translation>Comment ceci se lit</translation>
    </message>
    <message>
        <source>Always read so</source>
        <extracomment>speak/span_popover.py</extracomment>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>speak/span_popover.py</extracomment>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Text to speak</source>
        <extracomment>speak/view.py</extracomment>
        <translation>Texte à vocaliser</translation>
    </message>
    <message>
        <source>Alt and Enter tell how the marked words are read</source>
        <extracomment>speak/view.py</extracomment>
        <translation>Alt et Entrée disent comment les mots marqués se lisent</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>transcript/view.py</extracomment>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Try again. If it fails again, copy the report and send it to those who make the program.</source>
        <extracomment>troubles.py</extracomment>
        <translation>Réessayez. En cas de nouvel échec, copiez le rapport et envoyez-le à ceux qui font le programme.</translation>
    </message>
    <message>
        <source>Copy the report, and send it with a few words on what you did when it happened.</source>
        <extracomment>troubles.py</extracomment>
        <translation>Copiez le rapport et envoyez-le avec quelques mots sur ce que vous faisiez à ce moment-là.</translation>
    </message>
    <message>
        <source>Nothing that the program noticed.</source>
        <extracomment>troubles.py</extracomment>
        <translation>Rien que le programme ait remarqué.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <extracomment>troubles.py</extracomment>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>Failed since the window was opened</source>
        <extracomment>troubles.py</extracomment>
        <translation>Échecs depuis l’ouverture de la fenêtre</translation>
    </message>
    <message>
        <source>It is a file of its own. Inside the project it adds {size}.</source>
        <extracomment>viewmodels/audio_inside.py</extracomment>
        <translation>C’est un fichier à part. Dans le projet, il ajoute {size}.</translation>
    </message>
    <message>
        <source>A copy of {size} is inside the project, which opens on any machine with it.</source>
        <extracomment>viewmodels/audio_inside.py</extracomment>
        <translation>Une copie de {size} est dans le projet, qui s’ouvre avec elle sur tout ordinateur.</translation>
    </message>
    <message>
        <source>Getting it ready to be heard</source>
        <extracomment>viewmodels/audio_inside.py</extracomment>
        <translation>Préparation à l’écoute</translation>
    </message>
    <message>
        <source>Putting it inside</source>
        <extracomment>viewmodels/audio_inside.py</extracomment>
        <translation>Ajout au projet</translation>
    </message>
    <message>
        <source>Taking it out</source>
        <extracomment>viewmodels/audio_inside.py</extracomment>
        <translation>Retrait du projet</translation>
    </message>
    <message>
        <source>Mend…</source>
        <extracomment>viewmodels/batch_acts.py</extracomment>
        <translation>Réparer…</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>viewmodels/batch_acts.py</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>verb</comment>
        <extracomment>viewmodels/batch_acts.py</extracomment>
        <translation>Réviser</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <extracomment>viewmodels/batch_acts.py</extracomment>
        <translation>Retirer de la file d’attente</translation>
    </message>
    <message>
        <source>Use what is there</source>
        <extracomment>viewmodels/batch_acts.py</extracomment>
        <translation>Utiliser l’existant</translation>
    </message>
    <message>
        <source>Replace it, or move it to another place and try again.</source>
        <extracomment>viewmodels/batch_facts.py</extracomment>
        <translation>Remplacez-le, ou déplacez-le ailleurs et réessayez.</translation>
    </message>
    <message>
        <source>Choose others in the settings, and add the file again.</source>
        <extracomment>viewmodels/batch_facts.py</extracomment>
        <translation>Choisissez-en d’autres dans les réglages, puis ajoutez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>Install it in Models, then try again.</source>
        <extracomment>viewmodels/batch_facts.py</extracomment>
        <translation>Installez-le dans Modèles, puis réessayez.</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder in the settings and add the file again.</source>
        <extracomment>viewmodels/batch_facts.py</extracomment>
        <translation>Faites-y de la place, ou choisissez un autre dossier dans les réglages et ajoutez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>formats</comment>
        <extracomment>viewmodels/batch_facts.py</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>More of this voice</source>
        <extracomment>viewmodels/batch_facts.py, voices/own_options.py</extracomment>
        <translation>Options de cette voix</translation>
    </message>
    <message>
        <source>Yes, to review</source>
        <extracomment>viewmodels/batch_facts.py</extracomment>
        <translation>Oui, à réviser</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>step of work</comment>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Recognising</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>Reconnaissance</translation>
    </message>
    <message>
        <source>Telling speakers apart</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>Distinction des locuteurs</translation>
    </message>
    <message>
        <source>Joining</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>Assemblage</translation>
    </message>
    <message>
        <source>{preset} (watched)</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>{preset} (surveillé)</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>viewmodels/batch_rows.py, viewmodels/job_list.py</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Done before, skipped</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>Déjà fait, ignoré</translation>
    </message>
    <message numerus="yes">
        <source>Done, {n} to check</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>
            <numerusform>Terminé, {n} à vérifier</numerusform>
            <numerusform>Terminé, {n} à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Done in {time}</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>Terminé en {time}</translation>
    </message>
    <message>
        <source>project</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>projet</translation>
    </message>
    <message>
        <source>An hour takes about {time}.</source>
        <extracomment>viewmodels/choices.py</extracomment>
        <translation>Une heure prend environ {time}.</translation>
    </message>
    <message>
        <source>Detect</source>
        <extracomment>viewmodels/choices.py, viewmodels/facts.py</extracomment>
        <translation>Détecter</translation>
    </message>
    <message>
        <source>Find out how many</source>
        <extracomment>viewmodels/choices.py, viewmodels/facts.py</extracomment>
        <translation>Détecter leur nombre</translation>
    </message>
    <message>
        <source>Do not tell apart</source>
        <extracomment>viewmodels/choices.py</extracomment>
        <translation>Ne pas distinguer</translation>
    </message>
    <message>
        <source>It cannot be used here, and what is queued with it fails. Install it, or choose another.</source>
        <extracomment>viewmodels/chosen_voice.py</extracomment>
        <translation>Elle ne peut pas être utilisée ici, et ce qui est en file d’attente avec elle échoue. Installez-la ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>None reads {language}</source>
        <extracomment>viewmodels/chosen_voice.py</extracomment>
        <translation>Aucune voix en {language}</translation>
    </message>
    <message>
        <source>Looking for voices</source>
        <extracomment>viewmodels/chosen_voice.py, voices/card.py</extracomment>
        <translation>Recherche de voix</translation>
    </message>
    <message>
        <source>Piper · from a folder</source>
        <extracomment>viewmodels/chosen_voice.py</extracomment>
        <translation>Piper · depuis un dossier</translation>
    </message>
    <message>
        <source>Of each text&apos;s language</source>
        <extracomment>viewmodels/chosen_voice.py</extracomment>
        <translation>Selon la langue de chaque texte</translation>
    </message>
    <message>
        <source>Not installed</source>
        <extracomment>viewmodels/chosen_voice.py</extracomment>
        <translation>Non installée</translation>
    </message>
    <message>
        <source>Change voice</source>
        <extracomment>viewmodels/chosen_voice.py, viewmodels/script_voice.py</extracomment>
        <translation>Changer de voix</translation>
    </message>
    <message>
        <source>There are only {seconds} s of speech in the recording</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>L’enregistrement ne contient que {seconds} s de parole</translation>
    </message>
    <message>
        <source>The recording is {seconds} s long; its first {used} s are used</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>L’enregistrement dure {seconds} s&#xa0;; ses {used} premières secondes sont utilisées</translation>
    </message>
    <message>
        <source>Nobody has checked that one person alone speaks</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Il n’a pas été vérifié qu’une seule personne parle</translation>
    </message>
    <message numerus="yes">
        <source>{n} people speak in the recording</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>
            <numerusform>{n} personne parle dans l’enregistrement</numerusform>
            <numerusform>{n} personnes parlent dans l’enregistrement</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else seems to be heard for {seconds} s</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Quelqu’un d’autre semble s’entendre pendant {seconds} s</translation>
    </message>
    <message>
        <source>Speech is only {gap} dB louder than the noise</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>La parole n’est que de {gap} dB plus forte que le bruit</translation>
    </message>
    <message>
        <source>{share} % of the recording is clipped</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>{share}&#xa0;% de l’enregistrement est saturé</translation>
    </message>
    <message>
        <source>The recording is very quiet: speech is at {level} dB</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>L’enregistrement est très faible&#xa0;: la parole est à {level} dB</translation>
    </message>
    <message>
        <source>The recording has {rate} Hz, as on a telephone</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>L’enregistrement est à {rate} Hz, comme au téléphone</translation>
    </message>
    <message>
        <source>The recording is silent</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>L’enregistrement est silencieux</translation>
    </message>
    <message>
        <source>Give some seconds of clear speech.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Fournissez quelques secondes de parole claire.</translation>
    </message>
    <message>
        <source>No speech is heard in the recording</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Aucune parole ne s’entend dans l’enregistrement</translation>
    </message>
    <message>
        <source>Give at least {least} s, better 15 s.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Fournissez au moins {least} s, mieux encore 15 s.</translation>
    </message>
    <message>
        <source>The voice will be more like it with {least} s or more.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>La voix sera plus ressemblante avec {least} s ou plus.</translation>
    </message>
    <message>
        <source>The models that tell speakers apart do that; they can be installed in Models.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Les modèles qui distinguent les locuteurs le font&#xa0;; vous pouvez les installer dans Modèles.</translation>
    </message>
    <message>
        <source>{seconds} s of speech are heard</source>
        <extracomment>viewmodels/clone_findings.py</extracomment>
        <translation>On entend {seconds} s de parole</translation>
    </message>
    <message>
        <source>One person alone speaks</source>
        <extracomment>viewmodels/clone_findings.py</extracomment>
        <translation>Une seule personne parle</translation>
    </message>
    <message>
        <source>It is quiet: speech is {gap} dB louder than the noise</source>
        <extracomment>viewmodels/clone_findings.py</extracomment>
        <translation>C’est calme&#xa0;: la parole dépasse le bruit de {gap} dB</translation>
    </message>
    <message>
        <source>Nothing is clipped, and it is loud enough</source>
        <extracomment>viewmodels/clone_findings.py</extracomment>
        <translation>Rien n’est saturé, et c’est assez fort</translation>
    </message>
    <message>
        <source>On clear mornings I walk down to the harbour before the shops open. The fishing boats come in one by one, and the gulls are louder than the engines. An old man at the corner sells coffee from a cart; he asks everybody how they slept, and waits for the answer. Then I sit on the wall for a while, watch the water change its colour, and think of nothing in particular.</source>
        <extracomment>viewmodels/clone_recorder.py</extracomment>
        <translation>Les matins clairs, je descends au port avant l’ouverture des boutiques. Les bateaux de pêche rentrent un par un, et les mouettes crient plus fort que les moteurs. Au coin, un vieil homme vend du café sur une charrette&#xa0;; il demande à chacun s’il a bien dormi, et attend la réponse. Ensuite, je m’assois un moment sur le muret, je regarde l’eau changer de couleur et je ne pense à rien de particulier.</translation>
    </message>
    <message>
        <source>the microphone is open for a recording</source>
        <extracomment>viewmodels/clone_recorder.py</extracomment>
        <translation>le micro est ouvert pour un enregistrement</translation>
    </message>
    <message>
        <source>End that one first.</source>
        <extracomment>viewmodels/clone_recorder.py</extracomment>
        <translation>Terminez d’abord cet enregistrement.</translation>
    </message>
    <message>
        <source>I may use this voice: it is my own, or the person whose voice it is has agreed to its use.</source>
        <extracomment>viewmodels/cloning.py</extracomment>
        <translation>J’ai le droit d’utiliser cette voix&#xa0;: c’est la mienne, ou la personne à qui elle appartient a accepté son utilisation.</translation>
    </message>
    <message>
        <source>There is a voice of that name. Give another one.</source>
        <extracomment>viewmodels/cloning.py</extracomment>
        <translation>Une voix porte déjà ce nom. Donnez-en un autre.</translation>
    </message>
    <message>
        <source>Choose a recording, or make one.</source>
        <extracomment>viewmodels/cloning.py</extracomment>
        <translation>Choisissez un enregistrement, ou faites-en un.</translation>
    </message>
    <message>
        <source>No voice can be made of this recording: take another one.</source>
        <extracomment>viewmodels/cloning.py</extracomment>
        <translation>On ne peut pas tirer de voix de cet enregistrement&#xa0;: prenez-en un autre.</translation>
    </message>
    <message>
        <source>Install a model that speaks with it.</source>
        <extracomment>viewmodels/cloning.py</extracomment>
        <translation>Installez un modèle qui parle avec cette voix.</translation>
    </message>
    <message>
        <source>Give the voice a name.</source>
        <extracomment>viewmodels/cloning.py</extracomment>
        <translation>Donnez un nom à la voix.</translation>
    </message>
    <message>
        <source>Tick that you may use the voice.</source>
        <extracomment>viewmodels/cloning.py</extracomment>
        <translation>Cochez que vous avez le droit d’utiliser la voix.</translation>
    </message>
    <message>
        <source>Whole transcript</source>
        <extracomment>viewmodels/export_choices.py</extracomment>
        <translation>Toute la transcription</translation>
    </message>
    <message>
        <source>Selection</source>
        <extracomment>viewmodels/export_choices.py</extracomment>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <extracomment>viewmodels/export_choices.py</extracomment>
        <translation>{name} seulement</translation>
    </message>
    <message numerus="yes">
        <source>{n} subtitles</source>
        <extracomment>viewmodels/export_preview.py</extracomment>
        <translation>
            <numerusform>{n} sous-titre</numerusform>
            <numerusform>{n} sous-titres</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} MB</source>
        <extracomment>viewmodels/export_preview.py, viewmodels/facts.py</extracomment>
        <translation>{size} Mo</translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <extracomment>viewmodels/export_preview.py</extracomment>
        <translation>
            <numerusform>{n} octet</numerusform>
            <numerusform>{n} octets</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} kB</source>
        <extracomment>viewmodels/export_preview.py</extracomment>
        <translation>{size} ko</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <extracomment>viewmodels/export_preview.py</extracomment>
        <translation>
            <numerusform>{n} page</numerusform>
            <numerusform>{n} pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} too fast</source>
        <extracomment>viewmodels/export_preview.py</extracomment>
        <translation>
            <numerusform>{n} trop rapide</numerusform>
            <numerusform>{n} trop rapides</numerusform>
        </translation>
    </message>
    <message>
        <source>none too fast</source>
        <extracomment>viewmodels/export_preview.py</extracomment>
        <translation>aucun trop rapide</translation>
    </message>
    <message>
        <source>Speech</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>Parole</translation>
    </message>
    <message>
        <source>{language}, detected</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>{language}, langue détectée</translation>
    </message>
    <message>
        <source>From {start}</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>À partir de {start}</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>{size} Go</translation>
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
        <translation>Un par canal</translation>
    </message>
    <message>
        <source>Not told apart</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>Non distingués</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>A pris</translation>
    </message>
    <message>
        <source>Fetched once, then everything works without a connection: {titles}.</source>
        <extracomment>viewmodels/first_models.py</extracomment>
        <translation>Téléchargés une fois, puis tout fonctionne sans connexion&#xa0;: {titles}.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>viewmodels/first_models.py</extracomment>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Paused. {done}. What has arrived is kept.</source>
        <extracomment>viewmodels/first_models.py</extracomment>
        <translation>En pause. {done}. Ce qui est arrivé est gardé.</translation>
    </message>
    <message>
        <source>Transcribed in {time}</source>
        <extracomment>viewmodels/job_list.py</extracomment>
        <translation>Transcrit en {time}</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>viewmodels/job_list.py, viewmodels/running.py</extracomment>
        <translation>Arrêt en cours</translation>
    </message>
    <message numerus="yes">
        <source>Waiting · {n} more before it</source>
        <extracomment>viewmodels/job_list.py</extracomment>
        <translation>
            <numerusform>En attente · {n} avant</numerusform>
            <numerusform>En attente · {n} avant</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting · next</source>
        <extracomment>viewmodels/job_list.py</extracomment>
        <translation>En attente · suivant</translation>
    </message>
    <message>
        <source>Stopped: {message}</source>
        <extracomment>viewmodels/job_list.py</extracomment>
        <translation>Arrêté&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Paused · {share} %</source>
        <extracomment>viewmodels/job_list.py</extracomment>
        <translation>En pause · {share}&#xa0;%</translation>
    </message>
    <message>
        <source>there is no class {name}</source>
        <extracomment>viewmodels/lexicon_table.py</extracomment>
        <translation>il n’y a pas de catégorie {name}</translation>
    </message>
    <message>
        <source>expected in recordings</source>
        <extracomment>viewmodels/lexicon_table.py</extracomment>
        <translation>attendu dans les enregistrements</translation>
    </message>
    <message>
        <source>pattern</source>
        <extracomment>viewmodels/lexicon_table.py</extracomment>
        <translation>motif</translation>
    </message>
    <message numerus="yes">
        <source>{n} here</source>
        <extracomment>viewmodels/lexicon_table.py</extracomment>
        <translation>
            <numerusform>{n} ici</numerusform>
            <numerusform>{n} ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <extracomment>viewmodels/lexicon_table.py</extracomment>
        <translation>Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>Libraries of {engine} checked</source>
        <extracomment>viewmodels/library_work.py</extracomment>
        <translation>Bibliothèques de {engine} vérifiées</translation>
    </message>
    <message>
        <source>Libraries of {engine} removed</source>
        <extracomment>viewmodels/library_work.py</extracomment>
        <translation>Bibliothèques de {engine} retirées</translation>
    </message>
    <message>
        <source>Libraries of {engine} installed</source>
        <extracomment>viewmodels/library_work.py</extracomment>
        <translation>Bibliothèques de {engine} installées</translation>
    </message>
    <message>
        <source>Every file is as it was installed.</source>
        <extracomment>viewmodels/library_work.py</extracomment>
        <translation>Chaque fichier est tel qu’il a été installé.</translation>
    </message>
    <message>
        <source>{size} are free again.</source>
        <extracomment>viewmodels/library_work.py, viewmodels/storage_survey.py</extracomment>
        <translation>{size} sont à nouveau libres.</translation>
    </message>
    <message>
        <source>Libraries of {engine} repaired</source>
        <extracomment>viewmodels/library_work.py</extracomment>
        <translation>Bibliothèques de {engine} réparées</translation>
    </message>
    <message>
        <source>{title}, at {time}</source>
        <extracomment>viewmodels/marks.py</extracomment>
        <translation>{title}, à {time}</translation>
    </message>
    <message>
        <source>Rename mark</source>
        <extracomment>viewmodels/marks.py</extracomment>
        <translation>Renommer le repère</translation>
    </message>
    <message>
        <source>Delete mark</source>
        <extracomment>viewmodels/marks.py</extracomment>
        <translation>Supprimer le repère</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>noun</comment>
        <extracomment>viewmodels/marks.py</extracomment>
        <translation>Repère</translation>
    </message>
    <message>
        <source>From the package index, checked by SHA-256.</source>
        <extracomment>viewmodels/model_entries.py</extracomment>
        <translation>Depuis l’index de paquets, vérifié par SHA-256.</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>language</comment>
        <extracomment>viewmodels/model_entries.py</extracomment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>From a folder, and nowhere else.</source>
        <extracomment>viewmodels/model_entries.py</extracomment>
        <translation>Depuis un dossier et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>From the model hub, checked by the hashes that it gives.</source>
        <extracomment>viewmodels/model_entries.py</extracomment>
        <translation>Depuis le hub de modèles, vérifié par les empreintes qu’il donne.</translation>
    </message>
    <message>
        <source>From the model hub, checked by SHA-256.</source>
        <extracomment>viewmodels/model_entries.py</extracomment>
        <translation>Depuis le hub de modèles, vérifié par SHA-256.</translation>
    </message>
    <message>
        <source>Installed, {size} on the disk, besides {shared} of the program.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>Installé, {size} sur le disque, en plus de {shared} du programme.</translation>
    </message>
    <message numerus="yes">
        <source>{names} share them.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>
            <numerusform>{names} les partage.</numerusform>
            <numerusform>{names} les partagent.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <source>Installed, {size} on the disk.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>Installé, {size} sur le disque.</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Repair</source>
        <extracomment>models_place/place.py, viewmodels/model_libraries.py</extracomment>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Installed.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>Installé.</translation>
    </message>
    <message>
        <source>Not installed, about {size}.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>Non installé, environ {size}.</translation>
    </message>
    <message>
        <source>Being installed.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>Installation en cours.</translation>
    </message>
    <message>
        <source>Broken: {reason}.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>Endommagé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Out of date: this version of the program wants others.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>Périmé&#xa0;: cette version du programme en demande d’autres.</translation>
    </message>
    <message>
        <source>{size} become free.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>{size} se libèrent.</translation>
    </message>
    <message>
        <source>{names} cannot be used then.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>Plus d’utilisation possible alors&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Having them again takes about {size}.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>Les récupérer demande de télécharger environ {size}.</translation>
    </message>
    <message>
        <source>Not installed.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>Non installé.</translation>
    </message>
    <message>
        <source>{title} removed</source>
        <extracomment>viewmodels/model_shelf.py</extracomment>
        <translation>{title} retiré</translation>
    </message>
    <message>
        <source>{size} MB are free again.</source>
        <extracomment>viewmodels/model_shelf.py</extracomment>
        <translation>{size}&#xa0;Mo sont à nouveau libres.</translation>
    </message>
    <message>
        <source>Installed</source>
        <extracomment>viewmodels/model_shelf.py</extracomment>
        <translation>Installé</translation>
    </message>
    <message>
        <source>Can be installed</source>
        <extracomment>viewmodels/model_shelf.py</extracomment>
        <translation>Peut être installé</translation>
    </message>
    <message>
        <source>{title} installed</source>
        <extracomment>viewmodels/model_shelf.py</extracomment>
        <translation>{title} installé</translation>
    </message>
    <message>
        <source>All its files are as published.</source>
        <extracomment>viewmodels/model_shelf.py</extracomment>
        <translation>Tous ses fichiers sont tels que publiés.</translation>
    </message>
    <message>
        <source>{title} checked</source>
        <extracomment>viewmodels/model_shelf.py</extracomment>
        <translation>{title} vérifié</translation>
    </message>
    <message>
        <source>the recording is not where it was</source>
        <extracomment>viewmodels/moved.py</extracomment>
        <translation>l’enregistrement n’est plus à sa place</translation>
    </message>
    <message>
        <source>the recording {name} is not where it was</source>
        <extracomment>viewmodels/moved.py</extracomment>
        <translation>l’enregistrement {name} n’est plus à sa place</translation>
    </message>
    <message>
        <source>Find it again in the project&apos;s details.</source>
        <extracomment>viewmodels/moved.py</extracomment>
        <translation>Retrouvez-le dans les détails du projet.</translation>
    </message>
    <message>
        <source>Against repetition</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Contre la répétition</translation>
    </message>
    <message>
        <source>Closeness to the text</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Fidélité au texte</translation>
    </message>
    <message>
        <source>Closeness to the voice</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Fidélité à la voix</translation>
    </message>
    <message>
        <source>Emotion</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Émotion</translation>
    </message>
    <message>
        <source>Feeling</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Sentiment</translation>
    </message>
    <message>
        <source>Free rhythm</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Rythme libre</translation>
    </message>
    <message>
        <source>Least likelihood</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Probabilité minimale</translation>
    </message>
    <message>
        <source>Length of sentences</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Longueur des phrases</translation>
    </message>
    <message>
        <source>Liveliness</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Vivacité</translation>
    </message>
    <message>
        <source>Manner</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Manière</translation>
    </message>
    <message>
        <source>Number of likely sounds</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Nombre de sons probables</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Share of likely sounds</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Part de sons probables</translation>
    </message>
    <message>
        <source>Shorter sentences</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Phrases plus courtes</translation>
    </message>
    <message>
        <source>Steps of sound</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Étapes du son</translation>
    </message>
    <message>
        <source>Steps of style</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Étapes du style</translation>
    </message>
    <message>
        <source>Style carried on</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Style prolongé</translation>
    </message>
    <message>
        <source>Takes of a sentence</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Prises par phrase</translation>
    </message>
    <message>
        <source>Variation</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Variation of rhythm</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Variation du rythme</translation>
    </message>
    <message>
        <source>Variation of sound</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Variation du son</translation>
    </message>
    <message>
        <source>Ultra fast</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Ultra-rapide</translation>
    </message>
    <message>
        <source>Fast</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>High quality</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Haute qualité</translation>
    </message>
    <message>
        <source>Its own</source>
        <comment>value of a voice</comment>
        <extracomment>viewmodels/own_options.py</extracomment>
        <translation>La sienne</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>encore environ {hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>About {hours} h {minutes} min left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>Encore environ {hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>encore {hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>encore quelques secondes</translation>
    </message>
    <message numerus="yes">
        <source>about {n} seconds left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>
            <numerusform>encore environ {n} seconde</numerusform>
            <numerusform>encore environ {n} secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} minutes left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>
            <numerusform>encore environ {n} minute</numerusform>
            <numerusform>encore environ {n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>Encore quelques secondes</translation>
    </message>
    <message numerus="yes">
        <source>About {n} seconds left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>
            <numerusform>Encore environ {n} seconde</numerusform>
            <numerusform>Encore environ {n} secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {n} minutes left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>
            <numerusform>Encore environ {n} minute</numerusform>
            <numerusform>Encore environ {n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>encore {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>encore {minutes}&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words}, {n} to check</source>
        <extracomment>viewmodels/passage.py</extracomment>
        <translation>
            <numerusform>{words}, {n} à vérifier</numerusform>
            <numerusform>{words}, {n} à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed or checked</source>
        <extracomment>viewmodels/passage.py</extracomment>
        <translation>Saisi ou vérifié</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <extracomment>viewmodels/passage.py</extracomment>
        <translation>Changer de locuteur</translation>
    </message>
    <message>
        <source>Accept passage</source>
        <extracomment>viewmodels/passage.py, viewmodels/review_queue.py</extracomment>
        <translation>Valider le passage</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <extracomment>viewmodels/passage.py</extracomment>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>viewmodels/passage.py, waveform/time_label.py</extracomment>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>viewmodels/passage.py</extracomment>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>viewmodels/passage.py</extracomment>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Give a time such as 1:00 or 1:02:30.</source>
        <extracomment>viewmodels/range_choice.py</extracomment>
        <translation>Donnez un temps comme 1:00 ou 1:02:30.</translation>
    </message>
    <message>
        <source>Give a time here or beside, or take the whole recording.</source>
        <extracomment>viewmodels/range_choice.py</extracomment>
        <translation>Donnez un temps ici ou à côté, ou prenez tout l’enregistrement.</translation>
    </message>
    <message>
        <source>The recording is {length} long. Give an earlier time.</source>
        <extracomment>viewmodels/range_choice.py</extracomment>
        <translation>L’enregistrement dure {length}. Donnez un temps antérieur.</translation>
    </message>
    <message>
        <source>Give a time after {time}.</source>
        <extracomment>viewmodels/range_choice.py</extracomment>
        <translation>Donnez un temps après {time}.</translation>
    </message>
    <message>
        <source>By its name</source>
        <extracomment>viewmodels/reading_labels.py</extracomment>
        <translation>Par son nom</translation>
    </message>
    <message>
        <source>As a word</source>
        <extracomment>viewmodels/reading_labels.py</extracomment>
        <translation>Comme un mot</translation>
    </message>
    <message>
        <source>Date, day first</source>
        <extracomment>viewmodels/reading_labels.py</extracomment>
        <translation>Date, jour d’abord</translation>
    </message>
    <message>
        <source>Date, month first</source>
        <extracomment>viewmodels/reading_labels.py</extracomment>
        <translation>Date, mois d’abord</translation>
    </message>
    <message>
        <source>{label}, less likely</source>
        <extracomment>viewmodels/reading_labels.py</extracomment>
        <translation>{label}, moins probable</translation>
    </message>
    <message>
        <source>{label}, least likely</source>
        <extracomment>viewmodels/reading_labels.py</extracomment>
        <translation>{label}, le moins probable</translation>
    </message>
    <message>
        <source>{label}, in groups</source>
        <extracomment>viewmodels/reading_labels.py</extracomment>
        <translation>{label}, par groupes</translation>
    </message>
    <message>
        <source>Headphones avoid feedback.</source>
        <extracomment>viewmodels/recording_monitor.py</extracomment>
        <translation>Un casque évite l’effet Larsen.</translation>
    </message>
    <message>
        <source>Is the microphone allowed?</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>Le micro est-il autorisé&#xa0;?</translation>
    </message>
    <message>
        <source>The disk has room for less than a minute more.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>Il reste moins d’une minute de place sur le disque.</translation>
    </message>
    <message>
        <source>The sound was too loud just now.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>Le son vient d’être trop fort.</translation>
    </message>
    <message>
        <source>Is the microphone switched on?</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>Le micro est-il allumé&#xa0;?</translation>
    </message>
    <message>
        <source>Is the microphone allowed? Recording goes on.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>Le micro est-il autorisé&#xa0;? L’enregistrement continue.</translation>
    </message>
    <message>
        <source>The disk has room for {minutes} min more.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>Il reste {minutes}&#xa0;min de place sur le disque.</translation>
    </message>
    <message>
        <source>“{wanted}” is not connected.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>«&#xa0;{wanted}&#xa0;» n’est pas connecté.</translation>
    </message>
    <message>
        <source>“{used}” is heard in its place.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>«&#xa0;{used}&#xa0;» est utilisé à sa place.</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>Rechercher à nouveau</translation>
    </message>
    <message>
        <source>The sound was too loud at {time}.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>Le son était trop fort à {time}.</translation>
    </message>
    <message>
        <source>Is the microphone switched on? Recording goes on.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>Le micro est-il allumé&#xa0;? L’enregistrement continue.</translation>
    </message>
    <message>
        <source>Free some space. When it is full, everything until then is saved.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>Libérez de l’espace. Quand le disque sera plein, tout ce qui précède sera sauvegardé.</translation>
    </message>
    <message>
        <source>Lower the gain, here or at the device: what is cut off cannot be mended.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>Baissez le gain, ici ou sur l’appareil&#xa0;: ce qui est écrêté ne peut pas être réparé.</translation>
    </message>
    <message numerus="yes">
        <source>A little sound was lost {n} times.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>
            <numerusform>Un peu de son a été perdu {n} fois.</numerusform>
            <numerusform>Un peu de son a été perdu {n} fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer was too busy. Close programs that are not needed.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>L’ordinateur était trop occupé. Fermez les programmes dont vous n’avez pas besoin.</translation>
    </message>
    <message>
        <source>No sound for {minutes} min.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>Aucun son depuis {minutes}&#xa0;min.</translation>
    </message>
    <message>
        <source>No sound for {seconds} s.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>Aucun son depuis {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>no microphone is open</source>
        <extracomment>viewmodels/recording_session.py</extracomment>
        <translation>aucun micro n’est ouvert</translation>
    </message>
    <message>
        <source>Look for microphones again.</source>
        <extracomment>viewmodels/recording_session.py</extracomment>
        <translation>Recherchez à nouveau des micros.</translation>
    </message>
    <message>
        <source>the passage was changed while it was transcribed again</source>
        <extracomment>viewmodels/rehearing.py</extracomment>
        <translation>le passage a été modifié pendant sa nouvelle transcription</translation>
    </message>
    <message>
        <source>Transcribe it once more.</source>
        <extracomment>viewmodels/rehearing.py</extracomment>
        <translation>Retranscrivez-le encore une fois.</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>Faible confiance</translation>
    </message>
    <message>
        <source>Repeats</source>
        <comment>the same words come again and again</comment>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Text without speech</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>Texte sans parole</translation>
    </message>
    <message>
        <source>Speech without text</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>Parole sans texte</translation>
    </message>
    <message>
        <source>Too fast to be said</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>Trop rapide pour être dit</translation>
    </message>
    <message>
        <source>Speaker not sure</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>Locuteur incertain</translation>
    </message>
    <message>
        <source>{seconds} s of speech, no words</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>{seconds}&#xa0;s de parole, aucun mot</translation>
    </message>
    <message>
        <source>{title}, {meta}, at {time}</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>{title}, {meta}, à {time}</translation>
    </message>
    <message>
        <source>Done, {title}, {meta}, at {time}</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>Fait, {title}, {meta}, à {time}</translation>
    </message>
    <message>
        <source>Correct passage</source>
        <extracomment>viewmodels/review_queue.py</extracomment>
        <translation>Corriger le passage</translation>
    </message>
    <message>
        <source>{rate} × as fast as playing</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>{rate} × la vitesse de lecture</translation>
    </message>
    <message>
        <source>Read the audio</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>Lire l’audio</translation>
    </message>
    <message>
        <source>Join and check</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>Assembler et vérifier</translation>
    </message>
    <message>
        <source>Waiting for the job before</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>En attente de la tâche précédente</translation>
    </message>
    <message>
        <source>Almost done</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>Presque terminé</translation>
    </message>
    <message>
        <source>a few s left</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>encore quelques s</translation>
    </message>
    <message>
        <source>Transcribing {title}</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>Transcription de {title}</translation>
    </message>
    <message>
        <source>Transcribing</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>Transcription en cours</translation>
    </message>
    <message>
        <source>from {file}</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>depuis {file}</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of work</comment>
        <extracomment>viewmodels/running.py, widgets/row.py</extracomment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Read numbers</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Développer les nombres</translation>
    </message>
    <message>
        <source>Cut out a part in which one person alone speaks.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Extrayez une partie où une seule personne parle.</translation>
    </message>
    <message>
        <source>Cut that out.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Supprimez cette partie.</translation>
    </message>
    <message>
        <source>Record it again in a quiet room.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Refaites l’enregistrement dans une pièce calme.</translation>
    </message>
    <message>
        <source>The noise may get into the voice: record it in a quiet room.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Le bruit peut passer dans la voix&#xa0;: enregistrez dans une pièce calme.</translation>
    </message>
    <message>
        <source>It was recorded too loud: turn the microphone down and record it again.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Le son a été enregistré trop fort&#xa0;: baissez le micro et recommencez.</translation>
    </message>
    <message>
        <source>Go nearer to the microphone, or turn it up.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Rapprochez-vous du micro, ou augmentez son niveau.</translation>
    </message>
    <message>
        <source>Record with {rate} Hz or more.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Enregistrez à {rate} Hz ou plus.</translation>
    </message>
    <message>
        <source>The file is damaged, or a part of it is missing</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Le fichier est endommagé, ou il en manque une partie</translation>
    </message>
    <message>
        <source>Give a whole recording.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Fournissez un enregistrement complet.</translation>
    </message>
    <message>
        <source>Above 1 it tends to shorter sentences.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Au-dessus de 1, les phrases tendent à être plus courtes.</translation>
    </message>
    <message>
        <source>How closely it keeps to the text; low is slower speech, and 0 is half the work.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Degré de fidélité au texte&#xa0;; bas, la parole est plus lente, et 0 demande moitié moins de travail.</translation>
    </message>
    <message>
        <source>How freely it speaks; 0 always says it the same way.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Liberté de la parole&#xa0;; à 0, c’est toujours dit de la même façon.</translation>
    </message>
    <message>
        <source>How freely it speaks; low is even, high is lively and less sure.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Liberté de la parole&#xa0;; bas, c’est régulier, haut, c’est vivant et moins sûr.</translation>
    </message>
    <message>
        <source>How good it is; each takes several times as long as the one before.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Qualité du résultat&#xa0;; chaque niveau prend plusieurs fois plus de temps que le précédent.</translation>
    </message>
    <message>
        <source>How much feeling is put into it; high is also faster.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Quantité de sentiment exprimé&#xa0;; haut, c’est aussi plus rapide.</translation>
    </message>
    <message>
        <source>How much it avoids what it has said; high ends stammering and long silences.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Degré d’évitement de ce qui a été dit&#xa0;; haut, il met fin au bégaiement et aux longs silences.</translation>
    </message>
    <message>
        <source>How much it avoids what it has said; high ends stammering.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Degré d’évitement de ce qui a été dit&#xa0;; haut, il met fin au bégaiement.</translation>
    </message>
    <message>
        <source>How much it varies: low is even, high is lively.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Degré de variation&#xa0;: bas, c’est régulier, haut, c’est vivant.</translation>
    </message>
    <message>
        <source>How much speech without a voice is kept away; not where it is ultra fast.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Degré d’évitement d’une parole sans voix&#xa0;; pas en «&#xa0;Ultra-rapide&#xa0;».</translation>
    </message>
    <message>
        <source>How much the drawn rhythm varies.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Degré de variation du rythme tiré au sort.</translation>
    </message>
    <message>
        <source>How much the sound of the voice varies; high may bring noises.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Degré de variation du son de la voix&#xa0;; haut, des bruits peuvent apparaître.</translation>
    </message>
    <message>
        <source>How much the sound varies; 0 is bland.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Degré de variation du son&#xa0;; à 0, il est terne.</translation>
    </message>
    <message>
        <source>How much the text decides the style; above 1 it is more emotional.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Poids du texte dans le style&#xa0;; au-dessus de 1, c’est plus expressif.</translation>
    </message>
    <message>
        <source>Share of the likely sounds that it chooses among.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Part des sons probables parmi lesquels le choix se fait.</translation>
    </message>
    <message>
        <source>Share of the rhythm that is drawn by lot, against the usual one.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Part du rythme tirée au sort, par rapport au rythme habituel.</translation>
    </message>
    <message>
        <source>Share of the style that goes on from one piece of a long sentence to the next.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Part du style qui passe d’un morceau d’une longue phrase au suivant.</translation>
    </message>
    <message>
        <source>Steps by which each 80 ms of sound are worked out; more are slower, and seldom better.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Étapes de calcul pour chaque tranche de 80 ms de son&#xa0;; plus, c’est plus lent, et rarement mieux.</translation>
    </message>
    <message>
        <source>Steps by which the sound is worked out; 0 as the quality has it.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Étapes de calcul du son&#xa0;; 0, selon la qualité.</translation>
    </message>
    <message>
        <source>Steps by which the style is worked out; more give more variety.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Étapes de calcul du style&#xa0;; plus il y en a, plus c’est varié.</translation>
    </message>
    <message>
        <source>Takes of a sentence of which the best is kept; 0 as the quality has it.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Prises d’une phrase dont la meilleure est gardée&#xa0;; 0, selon la qualité.</translation>
    </message>
    <message>
        <source>VITS: how much the rhythm varies.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>VITS&#xa0;: degré de variation du rythme.</translation>
    </message>
    <message>
        <source>What is less likely than this share of the likeliest is never said.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Ce qui est moins probable que cette part du plus probable n’est jamais dit.</translation>
    </message>
    <message>
        <source>Whose manner of speaking: 0 that of the recording, 1 what suits the text.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Quelle manière de parler&#xa0;: 0 celle de l’enregistrement, 1 celle qui convient au texte.</translation>
    </message>
    <message>
        <source>Whose sound: 0 that of the recording, 1 what suits the text.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Quel son&#xa0;: 0 celui de l’enregistrement, 1 celui qui convient au texte.</translation>
    </message>
    <message>
        <source>XTTS: above 1 it tends to longer sentences, below to shorter ones.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>XTTS&#xa0;: au-dessus de 1, les phrases tendent à être plus longues, au-dessous, plus courtes.</translation>
    </message>
    <message>
        <source>XTTS: how freely it speaks; low is even, high is lively and less sure.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>XTTS&#xa0;: liberté de la parole&#xa0;; bas, c’est régulier, haut, c’est vivant et moins sûr.</translation>
    </message>
    <message>
        <source>XTTS: how much it avoids what it has said; high ends stammering.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>XTTS&#xa0;: degré d’évitement de ce qui a été dit&#xa0;; haut, il met fin au bégaiement.</translation>
    </message>
    <message>
        <source>XTTS: number of the likely sounds that it chooses among.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>XTTS&#xa0;: nombre de sons probables parmi lesquels le choix se fait.</translation>
    </message>
    <message>
        <source>XTTS: share of the likely sounds that it chooses among.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>XTTS&#xa0;: part des sons probables parmi lesquels le choix se fait.</translation>
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
        <translation>Albanais</translation>
    </message>
    <message>
        <source>Amharic</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Amharique</translation>
    </message>
    <message>
        <source>Arabic</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Arménien</translation>
    </message>
    <message>
        <source>Assamese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Assamais</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Azerbaïdjanais</translation>
    </message>
    <message>
        <source>Bangla</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Bengali</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Bachkir</translation>
    </message>
    <message>
        <source>Basque</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Basque</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Biélorusse</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Bosniaque</translation>
    </message>
    <message>
        <source>Breton</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Breton</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Bulgare</translation>
    </message>
    <message>
        <source>Burmese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Birman</translation>
    </message>
    <message>
        <source>Cantonese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Cantonais</translation>
    </message>
    <message>
        <source>Catalan</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Catalan</translation>
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
        <translation>Sorani</translation>
    </message>
    <message>
        <source>Chinese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Croatian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Croate</translation>
    </message>
    <message>
        <source>Czech</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Danois</translation>
    </message>
    <message>
        <source>Dutch</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>English</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Estonian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Estonien</translation>
    </message>
    <message>
        <source>Faroese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Féroïen</translation>
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
        <translation>Finnois</translation>
    </message>
    <message>
        <source>French</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Français</translation>
    </message>
    <message>
        <source>Fula</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Peul</translation>
    </message>
    <message>
        <source>Galician</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Galicien</translation>
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
        <translation>Géorgien</translation>
    </message>
    <message>
        <source>German</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Goudjarati</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Créole haïtien</translation>
    </message>
    <message>
        <source>Hausa</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Haoussa</translation>
    </message>
    <message>
        <source>Hawaiian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Hawaïen</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Hébreu</translation>
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
        <translation>Hongrois</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Islandais</translation>
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
        <translation>Indonésien</translation>
    </message>
    <message>
        <source>Irish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Irlandais</translation>
    </message>
    <message>
        <source>Italian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Javanese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Javanais</translation>
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
        <translation>Kazakh</translation>
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
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Kirghize</translation>
    </message>
    <message>
        <source>Lao</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Lao</translation>
    </message>
    <message>
        <source>Latin</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Latin</translation>
    </message>
    <message>
        <source>Latvian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Letton</translation>
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
        <translation>Lituanien</translation>
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
        <translation>Luxembourgeois</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Macédonien</translation>
    </message>
    <message>
        <source>Maithili</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Maïthili</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Malgache</translation>
    </message>
    <message>
        <source>Malay</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Malais</translation>
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
        <translation>Maltais</translation>
    </message>
    <message>
        <source>Manipuri</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Manipuri</translation>
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
        <translation>Mongol</translation>
    </message>
    <message>
        <source>Māori</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Maori</translation>
    </message>
    <message>
        <source>Nepali</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Népalais</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Norvégien bokmål</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Norvégien nynorsk</translation>
    </message>
    <message>
        <source>Nyanja</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Chewa</translation>
    </message>
    <message>
        <source>Occitan</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Occitan</translation>
    </message>
    <message>
        <source>Odia</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Odia</translation>
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
        <translation>Pachto</translation>
    </message>
    <message>
        <source>Persian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Persan</translation>
    </message>
    <message>
        <source>Polish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Pendjabi</translation>
    </message>
    <message>
        <source>Romanian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Russe</translation>
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
        <translation>Serbe</translation>
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
        <translation>Cingalais</translation>
    </message>
    <message>
        <source>Slovak</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Slovène</translation>
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
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Soundanais</translation>
    </message>
    <message>
        <source>Swahili</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Swahili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Suédois</translation>
    </message>
    <message>
        <source>Tajik</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Tadjik</translation>
    </message>
    <message>
        <source>Tamil</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Tamoul</translation>
    </message>
    <message>
        <source>Tatar</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Tatar</translation>
    </message>
    <message>
        <source>Telugu</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Télougou</translation>
    </message>
    <message>
        <source>Thai</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Tibétain</translation>
    </message>
    <message>
        <source>Turkish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Turkmène</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Ukrainien</translation>
    </message>
    <message>
        <source>Urdu</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Ourdou</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Ouzbek</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>Welsh</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Gallois</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Yiddish</translation>
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
        <translation>Zoulou</translation>
    </message>
    <message>
        <source>Read dates</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Développer les dates</translation>
    </message>
    <message>
        <source>Read money</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Développer les montants</translation>
    </message>
    <message>
        <source>Read acronyms</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Développer les sigles</translation>
    </message>
    <message>
        <source>Read codes</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Développer les codes</translation>
    </message>
    <message>
        <source>Read names</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Développer les noms</translation>
    </message>
    <message>
        <source>Leave numbers as written</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Laisser les nombres tels qu’écrits</translation>
    </message>
    <message>
        <source>Leave dates as written</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Laisser les dates telles qu’écrites</translation>
    </message>
    <message>
        <source>Leave money as written</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Laisser les montants tels qu’écrits</translation>
    </message>
    <message>
        <source>Leave acronyms as written</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Laisser les sigles tels qu’écrits</translation>
    </message>
    <message>
        <source>Leave codes as written</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Laisser les codes tels qu’écrits</translation>
    </message>
    <message>
        <source>Leave names as written</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Laisser les noms tels qu’écrits</translation>
    </message>
    <message>
        <source>Change speed</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>Changer la vitesse</translation>
    </message>
    <message>
        <source>Change pitch</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>Changer la hauteur</translation>
    </message>
    <message>
        <source>Change pause</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>Changer la pause</translation>
    </message>
    <message>
        <source>Change loudness</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>Changer le niveau sonore</translation>
    </message>
    <message>
        <source>Cast {speaker}</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>Distribuer {speaker}</translation>
    </message>
    <message>
        <source>Change delivery</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>Changer la diction</translation>
    </message>
    <message>
        <source>Cast everybody</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>Distribuer tout le monde</translation>
    </message>
    <message>
        <source>Voice for {speaker}</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>Voix pour {speaker}</translation>
    </message>
    <message>
        <source>The expression could search without end</source>
        <extracomment>viewmodels/search.py</extracomment>
        <translation>L’expression pourrait chercher sans fin</translation>
    </message>
    <message>
        <source>The replacement cannot be used: {error}</source>
        <extracomment>viewmodels/search.py</extracomment>
        <translation>Le remplacement ne peut pas être utilisé&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Do not repeat a group that repeats something itself, as (a+)+ does</source>
        <extracomment>viewmodels/search.py</extracomment>
        <translation>Ne répétez pas un groupe qui répète lui-même quelque chose, comme (a+)+</translation>
    </message>
    <message>
        <source>Name only groups that the expression has; write a backslash twice to mean one</source>
        <extracomment>viewmodels/search.py</extracomment>
        <translation>Ne nommez que des groupes présents dans l’expression&#xa0;; doublez la barre oblique inverse pour en écrire une</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>Pas encore générée</translation>
    </message>
    <message>
        <source>Changed since it was made</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>Modifiée depuis sa génération</translation>
    </message>
    <message>
        <source>Could not be made</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>N’a pas pu être générée</translation>
    </message>
    <message>
        <source>{share} % slower</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>{share}&#xa0;% plus lent</translation>
    </message>
    <message>
        <source>Take {number}</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>Prise {number}</translation>
    </message>
    <message>
        <source>{share} % faster</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>{share}&#xa0;% plus rapide</translation>
    </message>
    <message>
        <source>No sentence</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>Aucune phrase</translation>
    </message>
    <message>
        <source>Heading</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>choisie</translation>
    </message>
    <message>
        <source>playing</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>en lecture</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>Prise</translation>
    </message>
    <message>
        <source>{place} of {takes}, chosen</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>{place} sur {takes}, choisie</translation>
    </message>
    <message>
        <source>Choose a take</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>Choisir une prise</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>environ {seconds}&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <extracomment>viewmodels/service_trials.py</extracomment>
        <translation>
            <numerusform>{names} et {n} autre</numerusform>
            <numerusform>{names} et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for its voices…</source>
        <extracomment>viewmodels/service_trials.py</extracomment>
        <translation>Demande de ses voix…</translation>
    </message>
    <message numerus="yes">
        <source>{n} voices. One says a sentence…</source>
        <extracomment>viewmodels/service_trials.py</extracomment>
        <translation>
            <numerusform>{n} voix. Elle dit une phrase…</numerusform>
            <numerusform>{n} voix. L’une d’elles dit une phrase…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works, with {n} voices.</source>
        <extracomment>viewmodels/service_trials.py</extracomment>
        <translation>
            <numerusform>Cela fonctionne, avec {n} voix.</numerusform>
            <numerusform>Cela fonctionne, avec {n} voix.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sentence of {length} s came after {wait} s.</source>
        <extracomment>viewmodels/service_trials.py</extracomment>
        <translation>Une phrase de {length} s est arrivée après {wait} s.</translation>
    </message>
    <message>
        <source>Use small letters, digits, - and _. Begin with a letter or a digit.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>Utilisez des minuscules, des chiffres, - et _. Commencez par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>Another service is called that.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>Un autre service porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Write a tag such as en or pt-BR.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>Écrivez un code comme en ou pt-BR.</translation>
    </message>
    <message>
        <source>The key would travel for all to read. The address has to begin with https://.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>La clé circulerait lisible par tous. L’adresse doit commencer par https://.</translation>
    </message>
    <message>
        <source>On this computer. Nothing leaves it.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>Sur cet ordinateur. Rien n’en sort.</translation>
    </message>
    <message>
        <source>Not asked while the program is to stay offline.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>Non interrogé tant que le programme doit rester hors ligne.</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>Compatible OpenAI</translation>
    </message>
    <message>
        <source>Write the host and the port, such as pi.local:10200.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>Écrivez l’hôte et le port, par exemple pi.local:10200.</translation>
    </message>
    <message>
        <source>Write where it is, such as https://api.example.org.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>Écrivez où il se trouve, par exemple https://api.example.org.</translation>
    </message>
    <message>
        <source>Texts that its voices read need another voice then. Its key is forgotten.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>Les textes que ses voix lisent demandent alors une autre voix. Sa clé est effacée.</translation>
    </message>
    <message>
        <source>Texts leave this computer: they are sent to {host}.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>Les textes quittent cet ordinateur&#xa0;: ils sont envoyés à {host}.</translation>
    </message>
    <message>
        <source>Remove {service}?</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>Retirer {service}&#xa0;?</translation>
    </message>
    <message>
        <source>The microphone is open for a recording. End that first.</source>
        <extracomment>viewmodels/settings_audio.py</extracomment>
        <translation>Le micro est ouvert pour un enregistrement. Terminez-le d’abord.</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>viewmodels/settings_desk.py</extracomment>
        <translation>Général</translation>
    </message>
    <message>
        <source>Audio</source>
        <extracomment>viewmodels/settings_desk.py, waveform/labels.py</extracomment>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Performance</source>
        <extracomment>viewmodels/settings_desk.py</extracomment>
        <translation>Performances</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>viewmodels/settings_desk.py</extracomment>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>viewmodels/settings_desk.py</extracomment>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>viewmodels/settings_desk.py</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Services</source>
        <extracomment>viewmodels/settings_desk.py</extracomment>
        <translation>Services</translation>
    </message>
    <message>
        <source>As it is written</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Tel qu’écrit</translation>
    </message>
    <message>
        <source>Not read</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>such as 42</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Place in an order</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Rang dans un ordre</translation>
    </message>
    <message>
        <source>Digit by digit</source>
        <extracomment>viewmodels/span_groups.py, viewmodels/span_readings.py</extracomment>
        <translation>Chiffre par chiffre</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>such as 9:30</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Length of time</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Measure</source>
        <comment>such as 5 kg</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Nombre décimal</translation>
    </message>
    <message>
        <source>Fraction</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Fraction</translation>
    </message>
    <message>
        <source>Range</source>
        <comment>such as 10–12</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>such as 3:1</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Score</translation>
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
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Sign by sign</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Signe par signe</translation>
    </message>
    <message>
        <source>Web or mail address</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Adresse web ou e-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of a house</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Roman numeral</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Chiffre romain</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Abréviation</translation>
    </message>
    <message>
        <source>Formula</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Somebody decided here how this is read.</source>
        <extracomment>viewmodels/span_readings.py</extracomment>
        <translation>Quelqu’un a décidé ici comment ceci se lit.</translation>
    </message>
    <message>
        <source>Your lexicon says how this is always read.</source>
        <extracomment>viewmodels/span_readings.py</extracomment>
        <translation>Votre lexique dit comment ceci se lit toujours.</translation>
    </message>
    <message>
        <source>A mark in the text says how this is read.</source>
        <extracomment>viewmodels/span_readings.py</extracomment>
        <translation>Une marque dans le texte dit comment ceci se lit.</translation>
    </message>
    <message>
        <source>A rule of the language reads it so.</source>
        <extracomment>viewmodels/span_readings.py</extracomment>
        <translation>Une règle de la langue le lit ainsi.</translation>
    </message>
    <message>
        <source>Your reading</source>
        <extracomment>viewmodels/span_readings.py</extracomment>
        <translation>Votre lecture</translation>
    </message>
    <message>
        <source>Letter by letter</source>
        <extracomment>viewmodels/span_readings.py</extracomment>
        <translation>Lettre par lettre</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <extracomment>viewmodels/speakers.py</extracomment>
        <translation>Ajouter un locuteur</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <extracomment>viewmodels/speakers.py</extracomment>
        <translation>Renommer le locuteur</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <extracomment>viewmodels/speakers.py</extracomment>
        <translation>Fusionner les locuteurs</translation>
    </message>
    <message>
        <source>Spoken sentences deleted</source>
        <extracomment>viewmodels/storage_survey.py</extracomment>
        <translation>Phrases vocalisées supprimées</translation>
    </message>
    <message>
        <source>Unfinished work deleted</source>
        <extracomment>viewmodels/storage_survey.py</extracomment>
        <translation>Travail inachevé supprimé</translation>
    </message>
    <message>
        <source>Unfinished downloads deleted</source>
        <extracomment>viewmodels/storage_survey.py</extracomment>
        <translation>Téléchargements inachevés supprimés</translation>
    </message>
    <message>
        <source>Delete unfinished work?</source>
        <extracomment>viewmodels/storage_survey.py</extracomment>
        <translation>Supprimer le travail inachevé&#xa0;?</translation>
    </message>
    <message>
        <source>What was interrupted then begins anew.</source>
        <extracomment>viewmodels/storage_survey.py</extracomment>
        <translation>Ce qui a été interrompu recommence alors à zéro.</translation>
    </message>
    <message>
        <source>Delete unfinished downloads?</source>
        <extracomment>viewmodels/storage_survey.py</extracomment>
        <translation>Supprimer les téléchargements inachevés&#xa0;?</translation>
    </message>
    <message>
        <source>They then begin anew.</source>
        <extracomment>viewmodels/storage_survey.py</extracomment>
        <translation>Ils recommencent alors à zéro.</translation>
    </message>
    <message>
        <source>Transcription</source>
        <extracomment>viewmodels/transcriptions.py</extracomment>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>There is a newer version: {version}.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>Il existe une version plus récente&#xa0;: {version}.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>C’est la version la plus récente.</translation>
    </message>
    <message>
        <source>The package index has {version}, which is older.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>L’index de paquets propose {version}, plus ancienne.</translation>
    </message>
    <message>
        <source>Close the program, then type this in a terminal:</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>Fermez le programme, puis tapez ceci dans un terminal&#xa0;:</translation>
    </message>
    <message>
        <source>Nobody was asked: this program is to stay offline.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>Rien n’a été demandé&#xa0;: ce programme doit rester hors ligne.</translation>
    </message>
    <message>
        <source>That is chosen in the settings, under Privacy, or was said when it was started.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>C’est choisi dans les réglages, sous «&#xa0;Confidentialité&#xa0;», ou demandé au démarrage.</translation>
    </message>
    <message>
        <source>Download the new installer where you got this one, and start it. Projects, settings, models and voices stay as they are.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>Téléchargez le nouveau programme d’installation là où vous avez obtenu celui-ci, et lancez-le. Les projets, réglages, modèles et voix restent tels quels.</translation>
    </message>
    <message>
        <source>The package index cannot be reached.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>L’index de paquets est inaccessible.</translation>
    </message>
    <message>
        <source>Check the connection to the internet, and the proxy in the settings.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>Vérifiez la connexion à Internet, et le proxy dans les réglages.</translation>
    </message>
    <message>
        <source>The package index knows no program of this name.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>L’index de paquets ne connaît aucun programme de ce nom.</translation>
    </message>
    <message>
        <source>Look where you got this one: newer versions appear there too.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>Regardez là où vous avez obtenu celui-ci&#xa0;: les versions plus récentes y paraissent aussi.</translation>
    </message>
    <message>
        <source>Looking for a newer version…</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>Recherche d’une version plus récente…</translation>
    </message>
    <message>
        <source>What it speaks leaves this machine: it is sent to a service that you have set up.</source>
        <extracomment>viewmodels/voice_facts.py</extracomment>
        <translation>Ce qu’elle dit quitte cet ordinateur&#xa0;: c’est envoyé à un service que vous avez configuré.</translation>
    </message>
    <message>
        <source>Change its speed</source>
        <extracomment>viewmodels/voice_facts.py</extracomment>
        <translation>Changer de vitesse</translation>
    </message>
    <message>
        <source>Change its pitch</source>
        <extracomment>viewmodels/voice_facts.py</extracomment>
        <translation>Changer de hauteur</translation>
    </message>
    <message>
        <source>Speak louder or softer for a word</source>
        <extracomment>viewmodels/voice_facts.py</extracomment>
        <translation>Parler plus fort ou plus doucement pour un mot</translation>
    </message>
    <message>
        <source>Tell exactly when each word is heard</source>
        <extracomment>viewmodels/voice_facts.py</extracomment>
        <translation>Indiquer exactement quand chaque mot s’entend</translation>
    </message>
    <message>
        <source>Say sounds that are given in the phonetic alphabet</source>
        <extracomment>viewmodels/voice_facts.py</extracomment>
        <translation>Dire des sons donnés en alphabet phonétique</translation>
    </message>
    <message>
        <source>Say a sentence anew but for its pace</source>
        <extracomment>viewmodels/voice_facts.py</extracomment>
        <translation>Redire une phrase autrement que par la vitesse</translation>
    </message>
    <message>
        <source>This voice cannot</source>
        <comment>heading over ends of the sentence</comment>
        <extracomment>voices/cannot_section.py</extracomment>
        <translation>Cette voix ne peut pas</translation>
    </message>
    <message>
        <source>Usual voice · {voice}</source>
        <extracomment>voices/card.py</extracomment>
        <translation>Voix habituelle · {voice}</translation>
    </message>
    <message>
        <source>No voice is here</source>
        <extracomment>voices/card.py</extracomment>
        <translation>Aucune voix ici</translation>
    </message>
    <message>
        <source>Voice: {known}</source>
        <extracomment>voices/card.py</extracomment>
        <translation>Voix&#xa0;: {known}</translation>
    </message>
    <message>
        <source>Choose a voice to see what is known of it.</source>
        <extracomment>voices/details.py</extracomment>
        <translation>Choisissez une voix pour voir ce que l’on en sait.</translation>
    </message>
    <message>
        <source>About the voice</source>
        <extracomment>voices/details.py</extracomment>
        <translation>À propos de la voix</translation>
    </message>
    <message>
        <source>Cloned</source>
        <comment>a voice</comment>
        <extracomment>voices/details.py, voices/words.py</extracomment>
        <translation>Clonée</translation>
    </message>
    <message>
        <source>Remove this voice…</source>
        <extracomment>voices/details.py</extracomment>
        <translation>Retirer cette voix…</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>voices/details.py</extracomment>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Sounds</source>
        <comment>verb, as in: sounds female</comment>
        <extracomment>voices/details.py</extracomment>
        <translation>Timbre</translation>
    </message>
    <message>
        <source>Use the usual voice of the language</source>
        <extracomment>voices/field.py</extracomment>
        <translation>Utiliser la voix habituelle de la langue</translation>
    </message>
    <message>
        <source>Install {voice}: go to the models</source>
        <extracomment>voices/field.py</extracomment>
        <translation>Installer {voice}&#xa0;: aller aux modèles</translation>
    </message>
    <message>
        <source>{option}: as usual</source>
        <extracomment>voices/own_options.py</extracomment>
        <translation>{option}&#xa0;: valeur habituelle</translation>
    </message>
    <message numerus="yes">
        <source>{n} are changed</source>
        <extracomment>voices/own_options.py</extracomment>
        <translation>
            <numerusform>{n} modification</numerusform>
            <numerusform>{n} modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>No voice is found. Other words or another language may find some.</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>Aucune voix trouvée. D’autres mots ou une autre langue en donneront peut-être.</translation>
    </message>
    <message>
        <source>Search voices</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>Rechercher des voix</translation>
    </message>
    <message>
        <source>Install more voices</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>Installer d’autres voix</translation>
    </message>
    <message>
        <source>Make a voice of a recording</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>Créer une voix à partir d’un enregistrement</translation>
    </message>
    <message>
        <source>Use this voice</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>Utiliser cette voix</translation>
    </message>
    <message>
        <source>More voices…</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>Autres voix…</translation>
    </message>
    <message>
        <source>More voices: go to the models</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>Autres voix&#xa0;: aller aux modèles</translation>
    </message>
    <message numerus="yes">
        <source>{n} more can be installed…</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>
            <numerusform>{n} autre à installer…</numerusform>
            <numerusform>{n} autres à installer…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more can be installed: go to the models</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>
            <numerusform>{n} autre à installer&#xa0;: aller aux modèles</numerusform>
            <numerusform>{n} autres à installer&#xa0;: aller aux modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>Hear this voice</source>
        <extracomment>voices/sample_button.py</extracomment>
        <translation>Écouter cette voix</translation>
    </message>
    <message>
        <source>Stop {voice}</source>
        <extracomment>voices/sample_button.py</extracomment>
        <translation>Arrêter {voice}</translation>
    </message>
    <message>
        <source>Voices</source>
        <extracomment>settings_place/service_form.py, voices/voice_list.py</extracomment>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Ask services for their voices again</source>
        <extracomment>voices/silent_services.py</extracomment>
        <translation>Redemander leurs voix aux services</translation>
    </message>
    <message numerus="yes">
        <source>{n} services did not answer: their voices are missing here.</source>
        <extracomment>voices/silent_services.py</extracomment>
        <translation>
            <numerusform>{n} service n’a pas répondu&#xa0;: ses voix manquent ici.</numerusform>
            <numerusform>{n} services n’ont pas répondu&#xa0;: leurs voix manquent ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking services for their voices…</source>
        <extracomment>voices/silent_services.py</extracomment>
        <translation>Demande de leurs voix aux services…</translation>
    </message>
    <message>
        <source>Space lets the chosen voice be heard, Enter takes it</source>
        <extracomment>voices/voice_list.py</extracomment>
        <translation>Espace fait entendre la voix choisie, Entrée la prend</translation>
    </message>
    <message>
        <source>Female</source>
        <extracomment>voices/words.py</extracomment>
        <translation>Féminin</translation>
    </message>
    <message>
        <source>Male</source>
        <extracomment>voices/words.py</extracomment>
        <translation>Masculin</translation>
    </message>
    <message>
        <source>Commercial use: {terms}.</source>
        <extracomment>voices/words.py</extracomment>
        <translation>Usage commercial&#xa0;: {terms}.</translation>
    </message>
    <message>
        <source>leaves this computer</source>
        <comment>what a voice speaks</comment>
        <extracomment>voices/words.py</extracomment>
        <translation>quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Licence not stated</source>
        <extracomment>voices/words.py</extracomment>
        <translation>Licence non indiquée</translation>
    </message>
    <message>
        <source>Commercial use not stated</source>
        <extracomment>voices/words.py</extracomment>
        <translation>Usage commercial non indiqué</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <extracomment>voices/words.py</extracomment>
        <translation>Usage commercial</translation>
    </message>
    <message>
        <source>No commercial use</source>
        <extracomment>voices/words.py</extracomment>
        <translation>Pas d’usage commercial</translation>
    </message>
    <message>
        <source>Commercial use: see terms</source>
        <extracomment>voices/words.py</extracomment>
        <translation>Usage commercial&#xa0;: voir les conditions</translation>
    </message>
    <message>
        <source>Waveform</source>
        <extracomment>waveform/dock.py</extracomment>
        <translation>Forme d’onde</translation>
    </message>
    <message>
        <source>Lanes: {names}</source>
        <extracomment>waveform/labels.py</extracomment>
        <translation>Pistes&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Overview of the recording</source>
        <extracomment>waveform/overview.py</extracomment>
        <translation>Vue d’ensemble de l’enregistrement</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>waveform/rate_button.py, waveform/transport.py</extracomment>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Speed {rate}</source>
        <extracomment>waveform/rate_button.py</extracomment>
        <translation>Vitesse {rate}</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>waveform/strips.py</extracomment>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Lanes</source>
        <extracomment>waveform/strips.py</extracomment>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Position in the recording, in seconds</source>
        <extracomment>waveform/timeline.py</extracomment>
        <translation>Position dans l’enregistrement, en secondes</translation>
    </message>
    <message>
        <source>Arrows move by a second, with Shift they select; plus and minus zoom; Enter selects the passage.</source>
        <extracomment>waveform/timeline.py</extracomment>
        <translation>Les flèches déplacent d’une seconde, avec Maj elles sélectionnent&#xa0;; plus et moins zooment&#xa0;; Entrée sélectionne le passage.</translation>
    </message>
    <message>
        <source>Keep what is playing in view</source>
        <extracomment>waveform/transport.py</extracomment>
        <translation>Garder visible ce qui est lu</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>waveform/transport.py</extracomment>
        <translation>Volume</translation>
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
        <translation>Tout</translation>
    </message>
    <message>
        <source>How much is in view. Ctrl with the wheel zooms too.</source>
        <extracomment>waveform/zoom_button.py</extracomment>
        <translation>Ce qui est visible. Ctrl avec la molette zoome aussi.</translation>
    </message>
    <message>
        <source>{span} in view</source>
        <extracomment>waveform/zoom_button.py</extracomment>
        <translation>{span} visibles</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>widgets/field.py</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>silent</source>
        <extracomment>widgets/level_meter.py</extracomment>
        <translation>silence</translation>
    </message>
    <message>
        <source>Input level</source>
        <extracomment>widgets/level_meter.py</extracomment>
        <translation>Niveau d’entrée</translation>
    </message>
    <message>
        <source>A red end means the sound was cut off. Click to reset.</source>
        <extracomment>widgets/level_meter.py</extracomment>
        <translation>Une extrémité rouge signifie que le son a été écrêté. Cliquez pour réinitialiser.</translation>
    </message>
    <message>
        <source>clipped</source>
        <extracomment>widgets/level_meter.py</extracomment>
        <translation>saturé</translation>
    </message>
    <message>
        <source>A job runs here</source>
        <extracomment>widgets/rail_item.py</extracomment>
        <translation>Une tâche est en cours ici</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>state of work</comment>
        <extracomment>widgets/row.py</extracomment>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of work</comment>
        <extracomment>widgets/row.py</extracomment>
        <translation>échec</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>widgets/toast.py</extracomment>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Recordings and transcripts</source>
        <extracomment>window.py</extracomment>
        <translation>Enregistrements et transcriptions</translation>
    </message>
</context>
</TS>
