import-summary = ajouter toute une liste depuis un fichier
import-help =
    Ajoute les éléments d’un fichier. Je vous dis d’abord ce qui serait ajouté ; rien ne se fait avant votre oui.
    Envoyez le fichier avec la légende <code>/import</code>, ou répondez-lui par <code>/import</code>.
    Un fichier CSV ou JSON de /export convient, ou du texte simple, un nom par ligne.
import-how =
    <b>Envoyez-moi le fichier avec la légende</b> <code>/import</code>, ou répondez-lui par <code>/import</code>.
    Un fichier CSV ou JSON de /export convient, ou du texte simple, un nom par ligne.
    Au plus { $size } ko et { $count } éléments. Rien n’est ajouté avant votre oui.
import-formats =
    Je lis le CSV avec une colonne « query », le JSON tel que l’écrit /export, et le texte simple avec un nom par ligne :
    <code>Mirela Costandache</code>
    <code>Article 174 of the Criminal Code of Kazakhstan</code>
import-too-large = <b>Ce fichier est trop gros.</b> Au plus { $size } ko et { $count } éléments. Divisez-le en plusieurs, s’il vous plaît.
import-adds =
    { $count ->
        [0] <b>Il n’y a rien à ajouter.</b>
        [one] <b>Un élément serait ajouté.</b>
       *[other] <b>{ $count } éléments seraient ajoutés.</b>
    }
import-known =
    { $count ->
        [one] Un élément est déjà dans votre liste.
       *[other] { $count } sont déjà dans votre liste.
    }
import-beyond =
    { $count ->
        [one] Il manque une place : votre liste serait pleine. Faites de la place avec /unwatch.
       *[other] Il manque { $count } places : votre liste serait pleine. Faites de la place avec /unwatch.
    }
import-refused =
    { $count ->
        [one] Un élément n’a pas été compris :
       *[other] { $count } n’ont pas été compris :
    }
import-place = <b>Ligne { $place } :</b> { $text }
import-more =
    { $count ->
        [one] … et un autre.
       *[other] … et { $count } autres.
    }
import-ask = Confirmez-vous l’ajout ? Vous pouvez répondre jusqu’à demain.
import-button =
    { $count ->
        [one] Ajouter
       *[other] Ajouter les { $count }
    }
import-button-cancel = Non, laisser
import-cancelled = Rien n’a été ajouté.
import-too-late = Cette liste n’est plus là : elle a déjà été ajoutée, ou elle date de plus d’un jour. Envoyez de nouveau le fichier.
import-done =
    { $count ->
        [0] <b>Tout était déjà dans votre liste.</b>
        [one] <b>Un élément ajouté.</b>
       *[other] <b>{ $count } éléments ajoutés.</b>
    }
    Voir la liste : /list
import-fault-encoding = <b>Je ne peux pas lire ce fichier.</b> Ce n’est pas du texte, ou ses caractères ont un ancien codage. Enregistrez-le en « CSV UTF-8 » ou en texte UTF-8.
import-fault-json = <b>Ce fichier commence comme du JSON, mais ce n’est pas le JSON que je connais.</b>
import-fault-csv = <b>Ce fichier commence comme du CSV, mais je n’en reconnais pas les colonnes.</b>
import-fault-many = <b>C’est trop à la fois :</b> au plus { $count } éléments par fichier. Divisez-le en plusieurs, s’il vous plaît.
import-fault-empty = <b>Ce fichier est vide.</b>
import-fault-no-query = Il manque qui ou quoi suivre (« query »).
import-fault-choice = Je n’ai pas compris. mode : instant, daily, weekly ; possible : ring, digest, hide ; silence_days : un nombre de jours.
