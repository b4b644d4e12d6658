## In the terminal that starts Seguito

# $address (String)
serve-ready = Seguito is ready at {$address}
# $place (String)
serve-data = The data are in {$place}
# $word (String)
serve-word = Nobody owns this installation yet. Open the address and give this set-up word: {$word}
serve-stopping = Finishing what is under way, then stopping.
serve-stopped = Stopped. Everything is saved.
serve-plain = Beyond this computer Seguito needs https. Give it a public address that begins with https:// by --public-url, or allow plain http in a closed network by --allow-http.
# $place (String)
serve-read-only = The data folder {$place} cannot be written. Make it writable for this user, or choose another with --data FOLDER.
# $place (String)
# $detail (String)
serve-no-folder = The data folder {$place} cannot be used: {$detail}. Choose another with --data FOLDER.
# $place (String)
serve-full = The disk of {$place} is full. Free some space and start again; what was saved is safe.
# $place (String)
serve-served = The data in {$place} are served already by another Seguito. Stop that one first, or choose another folder with --data FOLDER.
# $place (String)
serve-moving = The data in {$place} are being moved or restored just now. Wait until that ends, then try again.
# $found (String)
# $known (String)
serve-newer = The data were written by a newer Seguito (data format {$found}; this one reads up to {$known}). Start the newer one, or restore a backup of before the upgrade.
# $setting (String)
serve-unsafe = PostgreSQL runs with {$setting} off, and could lose what it has acknowledged. Switch it on, then start again.
# $version (String)
serve-too-old = This PostgreSQL is too old ({$version}). Seguito needs PostgreSQL 15 or later.
# $detail (String)
serve-unreachable = The database cannot be reached or read: {$detail}. Check its address and that it runs, then start again.
# $address (String)
# $detail (String)
serve-address = Seguito cannot listen on {$address}: {$detail}. Choose another with --listen ADDRESS:PORT.
serve-tls = PostgreSQL is asked for over TLS (sslmode), which Seguito does not speak yet. Reach it through a tunnel or a proxy on this computer (docs/phone-and-https.md), and leave sslmode out of the address.
