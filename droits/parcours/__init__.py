"""From the answers to what to do: reads situations and check-ups, calls the pipeline, computes no law."""
