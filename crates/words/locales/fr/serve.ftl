## In the terminal that starts Seguito

serve-ready = Seguito est prêt : {$address}
serve-data = Les données sont dans {$place}
serve-word = Cette installation n’a pas encore de propriétaire. Ouvrez l’adresse et saisissez ce mot de démarrage : {$word}
serve-stopping = Fin des travaux en cours, puis arrêt.
serve-stopped = Arrêté. Tout est enregistré.
serve-plain = Au-delà de cet ordinateur, Seguito exige https. Donnez une adresse publique commençant par https:// avec --public-url, ou autorisez http non chiffré dans un réseau fermé avec --allow-http.
serve-read-only = Le dossier de données {$place} n’est pas accessible en écriture. Rendez-le inscriptible pour cet utilisateur, ou choisissez-en un autre avec --data DOSSIER.
serve-no-folder = Le dossier de données {$place} est inutilisable : {$detail}. Choisissez-en un autre avec --data DOSSIER.
serve-full = Le disque de {$place} est plein. Libérez de la place et redémarrez ; ce qui était enregistré est en sécurité.
serve-served = Les données de {$place} sont déjà utilisées par un autre Seguito. Arrêtez-le d’abord, ou choisissez un autre dossier avec --data DOSSIER.
serve-moving = Les données de {$place} sont en cours de déplacement ou de restauration. Attendez la fin de l’opération, puis réessayez.
serve-newer = Les données viennent d’un Seguito plus récent (format de données {$found} ; celui-ci lit jusqu’au format {$known}). Démarrez le plus récent, ou restaurez une sauvegarde d’avant la mise à jour.
serve-unsafe = PostgreSQL fonctionne avec {$setting} désactivé et pourrait perdre ce qu’il a confirmé. Activez-le, puis redémarrez.
serve-too-old = Ce PostgreSQL est trop ancien ({$version}). Seguito exige PostgreSQL 15 ou plus récent.
serve-unreachable = La base de données est injoignable ou illisible : {$detail}. Vérifiez son adresse et qu’elle fonctionne, puis redémarrez.
serve-address = Seguito ne peut pas écouter sur {$address} : {$detail}. Choisissez une autre adresse avec --listen ADRESSE:PORT.
serve-tls = L’adresse demande à joindre PostgreSQL en TLS (sslmode), que Seguito ne prend pas encore en charge. Passez par un tunnel ou un proxy sur cet ordinateur (docs/phone-and-https.md) et retirez sslmode de l’adresse.
