### What somebody hears who was not let in.

access-by-invitation =
    <b>Бұл ботқа шақырумен ғана кіруге болады.</b>
    Кодыңыз болса, былай жіберіңіз: <code>/start invite-CODE</code>
    Болмаса, осы бот туралы айтқан адамнан сұраңыз.
access-bad-invitation =
    <b>Бұл шақыру жарамсыз:</b> ол пайдаланылып қойған, ескірген немесе толық көшірілмеген.
    Жаңасын сұраңыз.
