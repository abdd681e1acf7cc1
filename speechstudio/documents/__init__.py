"""Text documents in: text, Markdown, HTML, Word, EPUB, PDF, subtitles, tables, SSML, transcripts.

Each format is one module with a `SPEC` (see `spec`): bytes in, a `Document` out, or a
DocumentError and nothing else, whatever the bytes. `registry` lists the formats, plugins
included; `reading` opens a file.
"""
