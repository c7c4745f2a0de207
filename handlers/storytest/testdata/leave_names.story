# The colleague who stands in is named in any script, also behind a number of days and inside a sentence.
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
officer mukesh = POWER 162 L1 hi power
anil to power: छुट्टी 3 दिन मुकेश
  anil < छुट्टी दर्ज: 26 नवंबर तक। तब तक शिकायतें mukesh के पास रहेंगी।
  mukesh < 26 नवंबर तक anil की शिकायतें यहाँ आएँगी।
anil to power: leave off
  anil < छुट्टी समाप्त। नई शिकायतें फिर यहीं आएँगी।
  mukesh < anil की शिकायतें अब यहाँ नहीं आएँगी।
anil to power: mai 2 din ki chutti par hu kaam mukesh dekhenge
  anil < छुट्टी दर्ज: 25 नवंबर तक। तब तक शिकायतें mukesh के पास रहेंगी।
  mukesh < 25 नवंबर तक anil की शिकायतें यहाँ आएँगी।
anil to power: leave off
  anil < छुट्टी समाप्त। नई शिकायतें फिर यहीं आएँगी।
  mukesh < anil की शिकायतें अब यहाँ नहीं आएँगी।
anil to power: छुट्टी 30/11 मुकेश जी
  anil < छुट्टी दर्ज: 30 नवंबर तक। तब तक शिकायतें mukesh के पास रहेंगी।
  mukesh < 30 नवंबर तक anil की शिकायतें यहाँ आएँगी।
anil to power: leave off
  anil < छुट्टी समाप्त। नई शिकायतें फिर यहीं आएँगी।
  mukesh < anil की शिकायतें अब यहाँ नहीं आएँगी।
anil to power: छुट्टी 3 दिन रमेश
  anil < छुट्टी दर्ज: 26 नवंबर तक। नई शिकायतें दूसरे अधिकारी को जाएँगी।
