"""The wire between a laptop and the register, versions 1 and 2.

Every message is JSON (RFC 8259) in UTF-8 over HTTP, compressed with gzip both ways. Every request
but ``hello`` is signed by the device (``signing``). Refusals are problem documents (RFC 9457).

====== ================== ========================================================================
method path               what it does
====== ================== ========================================================================
GET    /v1/hello          who the register is, its time and the versions it speaks; unsigned
POST   /v1/enrol          spends an invitation, enters a device's key
POST   /v1/push           hands writes up; answers with a signed receipt
POST   /v1/bundle         hands over a bundle of somebody else; answers with its author's receipt
POST   /v1/pull           brings state down from a cursor
POST   /v1/compare        says which ranges of ids differ from what the device was told
GET    /v1/digest         the digest of what the device may hold
GET    /v1/history/{id}   all writes of one record
GET    /v1/sheets/{v}     the answer sheets, if they are newer than version ``v``
====== ================== ========================================================================

**Names.** An *epoch* is the random id of one opening of a vault (24 hexadecimal digits); a write
is named by its *dot*, ``(epoch, number)``, numbers counting 1, 2, 3 … in an epoch without gaps.
Record ids are UUIDv7 as 32 hexadecimal digits. A *position* counts the register's verdicts; it is
given to each write in commit order. A *cursor* is a position and the random tag of the commit it
lies in. A *stamp* is ``(ms, counter)``, see ``sync.merge.clock``.

**Push.** A batch (``messages.PushBatch``) names the epoch of the opening that pushes
(``session``), its own number in that session from 1 on (``sequence``) and the hash of the batch
before (``prev``; the hash is SHA-256 over the batch's uncompressed bytes, ``""`` before the
first). A batch with a sequence the register holds and the same hash gets the same receipt again;
with another hash or a gap in the sequence it is refused with ``chain`` and the head to go on from.
Writes stand in columns (``batches``). A write already held is skipped and answered with its
standing verdict. A gap in the numbers of one of the *pusher's own* epochs refuses the batch with
``gap`` and the number to resume from; writes carried for another device may have gaps. A write
that breaks a rule is set aside with its reason and the rest goes on. A *withheld* write is pushed
as its dot and ``seen`` alone (no record, no values); once consent is there it is pushed again in
full under the same dot and counts from then on.

**Receipt.** What the register has decided of each write of a batch, in runs of consecutive
positions, signed with the register's Ed25519 key over the exact bytes of ``SignedReceipt.receipt``.

**Bundle.** Writes that travel in a file (``bundle``): one batch, compressed, sealed for the
register and named devices, signed by its author's device. Any device may carry it and hand it over
(``messages.BundleHandover``), a revoked one too: what counts is who signed. A bundle is outside the
chain of any session; its ``sequence`` is 1. The register takes writes of the author's own epochs
only, gaps and all, skips what it holds, and answers with a receipt for the author: ``device`` is
the author's, ``hash`` that of the bundle's bytes. The carrier brings it back, or the author learns
the verdicts by pushing the same writes. In marks nobody has pushed what was carried, so that every
pull tells of it, the carrier's too. Refusals: ``malformed``, ``other_register``,
``unknown_author``, ``not_signed``, ``not_sealed``; ``author_waiting``, ``author_declined``,
``author_suspended`` for later.

**Directory.** A pull tells the devices enrolled since ``devices_known``, and those that took a key
or were revoked since ``keys_known_ms``, each with its public key: what is sealed for a device is
sealed for that. A revoked one is told without a key. Each names its person by id, since two people
may have one name; an older register names none, and a laptop then goes by the name.

**Pull.** The laptop says its cursor, the overlay's writes (in ranges), the position of its last
receipt in this session, and how many of the register's epochs it knows. In version 2 it leaves out
of the ranges the writes that an earlier pull has told of and that are open still (withheld,
waiting, set aside, rejected), and names their epochs instead (``watched``): since every verdict
takes a new position, the answer tells those of these epochs that came behind the cursor. It gets,
up to the new cursor: records new to it as documents (``sync.merge.document``), known ones as their
changed cells, the ids of records that left its scope or were erased, and the verdict and position
of each write asked about that the register holds. What this session pushed itself, named by its
receipt and changed by nobody else since the cursor, is left out: the laptop folds those writes in
itself. Epoch numbers in documents are the register's own; ``epochs`` brings the names not yet
known. Records asked for anew (``refetch``) come whole with the last page, or are named as withdrawn
(they lie outside the scope) or absent (they are not held).

**Put back.** A register that was put back to an older copy does not know the cursor
(``cursor_unknown``); the laptop goes on from the newest cursor both know. What it had seen of the
lost history comes again from its authors, and some of it does not count then: its person said no
meanwhile, or a rule forbids it. The register sees through such a write to what that had seen, so
the laptop names the epochs it was told of (``lost``) with every pull, and the last page tells what
their writes that do not count had seen (``passed``), those seen in turn included.

**Versions.** ``hello`` names the versions a register speaks; a request says in ``v`` which one it
is made in (1 where it says nothing), and its answer is of the same. The newest that both sides
speak is spoken (``sync.client.versions``). A register tells its newest (``protocol``) with every
page that was asked for in an older one, and refuses what it does not speak with ``protocol`` and
those it does. Members that a side does not know it passes over, so that most changes need no new
version. Version 2 is version 1 with values in columns (``columns``), a third smaller: a batch has
``shape`` and ``shapes`` in the place of ``values``, a page tells in ``tables`` of records that are
as one write made them. Bundles are of version 1: who opens one may be any colleague.

**Scope.** The laptop says by a mark which scope it reads under. If that is no longer its person's,
the answer is the new scope and nothing else. A wider scope holds records that no cursor brings, a
narrower one must be left, so the laptop then compares all it holds.

**Compare.** The laptop describes ranges of ids, each with the count and the digest of the records
it was told. The register answers for each that it is the same, or how to cut it, or with the
digest of every record in it. What differs is asked for anew by the next pulls. It is done after a
change of scope and after the register was put back (rule 12), and goes on where it was cut off.

**Erasure.** ``erased`` names records that the register erased under the law, whatever the scope.
The laptop keeps their ids, and of each write the dot and a hash. A write that comes for one of
them gets the verdict ``erased``, and of it too only dot and hash are kept. What was never pushed
is pushed as its dot alone, so that numbers have no gaps. What hangs on them here and was not named,
the laptop tells with its next pull (``hanging``): a register that holds a record's creation as its
name alone cannot tell whose an edit of it is.

**Clocks.** A request is fresh for ``limits.MAX_AGE_S`` around the register's time. A stale one is
refused with ``stale`` and the register's time; the laptop learns the offset and signs again.
"""
