"""What other systems of the confederation read: by token, for a purpose, what people allow for it.

``tokens`` says who may read, ``families`` what there is, ``offers`` what of it a token allows,
``shelf`` what each token's holder was offered and what was taken back, ``reader`` answers.
"""
