"""The engine's name and version, which a library keeps with what it found: known without loading the engine."""

ENGINE = "onrecord-rules/3"
