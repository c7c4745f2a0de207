# An officer signs in on the hub's website by a link from the bot; a citizen has no such word.
account power = POWER
officer anil = POWER 162 L1 hi power
officer rao = POWER all L3 en power
@ 2026-11-24 10:00
anil to power: वेब
  anil < सुनवाई की वेबसाइट का लिंक:
       | https://sunwai.test/hub/door/link/C1AAtzpT8JFsk8aPS5trqK9aEJeGNK5PIjfh8_vjJPo
       | यह एक बार और पाँच मिनट तक चलता है। किसी और को न भेजें।
rao to power: /web
  rao < Link to the hub's website:
      | https://sunwai.test/hub/door/link/0nqNmo04x6N8kiRQp6GWHxOKv6JfXaPfK5coIHFfpa4
      | It works once and for five minutes. Do not pass it on.
rao to power: website
  rao < Link to the hub's website:
      | https://sunwai.test/hub/door/link/H17cbx77Fl1FplR5jUuqpQ47TSQYKROu9REKFVgOuq0
      | It works once and for five minutes. Do not pass it on.
mohan to power: वेब
  mohan < समस्या क्या है? लिखें, या बोलकर भेजें। इतना ही दर्ज कराना हो तो 1 लिखें।
          [शिकायत दर्ज करें]
