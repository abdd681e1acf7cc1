"""pyannote's diarization on onnxruntime: the same models and clustering, without torch."""
