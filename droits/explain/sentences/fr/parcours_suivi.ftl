### What « droits suivi » says: where each request stands, until when, and the papers.

suivi-titre = Où en sont vos demandes ?
suivi-date = Nous sommes le { $jour }.
suivi-sans-demande = Pas encore de demande dans ce fichier.
suivi-presse = Que devez-vous faire vite ?
suivi-autres = Où en sont les autres demandes ?
suivi-manquants = Quels papiers manquent ?
suivi-apportes = Quels papiers avons-nous ?

suivi-marque-refus = la réponse est non
suivi-marque-partiel = la réponse est oui pour une partie
suivi-marque-silence = sans réponse
suivi-marque-a-faire = à demander
suivi-marque-attente = attendez la réponse
suivi-marque-recours = attendez la nouvelle réponse
suivi-marque-delai-passe = la réponse est non
suivi-marque-accord = la réponse est oui
suivi-marque-manquant = ce papier manque
suivi-marque-a-apporter = à apporter
suivi-marque-apporte = nous avons ce papier

suivi-demande = Votre demande est du { $jour }.
suivi-recepisse = Le service a votre demande depuis le { $jour }.
suivi-reponse = Vous avez la lettre de réponse depuis le { $jour }.
suivi-recours = Votre lettre pour changer la réponse est du { $jour }.

suivi-dernier-jour =
    Vous pouvez demander de changer la réponse.
    Faites votre demande avant le soir du { $jour }.
    La lettre donne une autre date ?
    Suivez la lettre.
suivi-lire-la-lettre =
    Vous pouvez demander de changer la réponse.
    Lisez la lettre : elle dit avant quelle date écrire.
suivi-date-passee =
    La date du { $jour } est passée.
    Lisez la lettre de réponse.
    La lettre ne donne pas de date ?
    Vous pouvez encore écrire.
    Voyez vite un travailleur social.
suivi-silence-bientot = Toujours sans réponse après le { $jour } ? Alors c'est non.
suivi-silence-passe =
    La date du { $jour } est passée.
    Sans réponse, c'est non.
    Vous pouvez demander de changer la réponse.
suivi-aide-recue = Dites-nous le montant de cette aide.
suivi-pour = C'est pour : { $aide }.
suivi-note = Nous l'avons noté le { $jour }.
suivi-papier = { $papier }.
