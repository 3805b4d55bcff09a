"""Forms made from declarations alone: field type → widget, and the model behind the widgets."""
