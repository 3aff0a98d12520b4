"""What a person does with marks in a text: colours, bars, edges, the tray of lost ones, trash, undo."""
