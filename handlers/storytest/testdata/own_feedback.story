# An officer complains as a citizen: his own work he neither proves by a code nor praises; a stranger's he may.
account power = POWER
account jal = JAL
account urban = URBAN
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer rao = POWER all L3 en power
officer farid = JAL 162 L1 hi jal
officer meena = URBAN all L1 hi urban
officer desk = HUB all desk hi hub
officer chief = HUB all L4 hi hub
@ 2026-11-24 10:00
anil to power: शिकायत: गोमती नगर लखनऊ में ट्रांसफार्मर जल गया है
anil to power: resolve {S} बदल दिया
anil to power: 1234
anil to power sends: photo
anil to power sends: place 26.85, 81.0
anil to power taps: हाँ, हो गया
farid to jal: complaint: Aliganj Lucknow me bijli nahi aa rahi 2 din se
anil to power: resolve {S} supply chalu kar di
farid to jal taps: हाँ, हो गया
