"""The central register: what devices push, judged, counted and handed out again by scope."""
