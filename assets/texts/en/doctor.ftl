### The network, in a teacher's words: what is true, and what to do. The second half of the
### file is the page that a pupil's machine opens.

## Headings and states

doctor-title = Network
doctor-state-good = All well
doctor-state-care = Look at this
doctor-state-bad = This stops the lesson
doctor-state-unknown = Not known
doctor-about-address = Addresses
doctor-about-reach = Do pupils get through?
doctor-about-isolation = Are machines kept apart?
doctor-about-socket = Live connection
doctor-about-firewall = Firewall
doctor-about-port = Port
doctor-about-clock = Clocks
doctor-about-data = Where lessons are kept
doctor-kind-cable = cable
doctor-kind-wireless = wireless
doctor-kind-virtual = inside this machine (virtual)
doctor-kind-vpn = tunnel (VPN)
doctor-kind-name = by its name
doctor-kind-other = network
doctor-heard-nobody = nobody has come by it yet
doctor-heard-machines =
    { $count ->
        [one] { $count } machine has come by it
       *[other] { $count } machines have come by it
    }
doctor-heard-pupils =
    { $count ->
        [one] { $count } pupil sits in the lesson by it
       *[other] { $count } pupils sit in the lesson by it
    }

## On the console

doctor-choose = Which address stands on the board?
doctor-choose-what = The console, the projector and the QR code show the one that you choose, at once.
doctor-chosen = on the board
doctor-try = Try it from a pupil’s machine
doctor-try-what = Open this address there. Who has come is shown here by itself; no machine’s address is kept.
doctor-again = Look again
doctor-looking = Looking …
doctor-failed = The computer with the lesson did not answer.
doctor-screen = What does the pupil’s screen say?
doctor-screen-refused = “Refused to connect”, at once
doctor-screen-refused-means = The machine was found, and something on it says no: the firewall, or a wrong number after the colon.
doctor-screen-waits = It tries for a long time, then gives up
doctor-screen-waits-means = Nobody answers: another network (guest network, mobile data), a network that keeps machines apart, or a firewall that stays silent. Compare the name of the network on both machines first.
doctor-screen-secure = “No secure connection”, or a warning about a certificate
doctor-screen-secure-means = The browser has put https in front. Type http:// before the address.
doctor-screen-blocked = A page of the school or the county: blocked
doctor-screen-blocked-means = A filter answers in our place. Ask those who run it to let this address through without the filter, or use a router of your own.
doctor-screen-search = A page with search results
doctor-screen-search-means = The address was searched for. Type http:// before it, and the colon with the number after it.

## Addresses

doctor-one = Pupils type { $address }.
doctor-several = This machine is on { $count } networks. { $address } stands on the board.
doctor-several-do = Let a pupil’s machine try it. If nothing happens, choose the other address, or pull out the cable.
doctor-no-network = This machine is on no network, so nobody but this machine can take part.
doctor-no-network-do = Connect it to the same wireless network as the pupils, or put in the cable, and look again.
doctor-makeshift = The network has given this machine no address; { $address } is one that it made up itself.
doctor-makeshift-do = Turn the wireless network off and on, or pull out the cable and put it in again. If it stays so, the network does not let this machine in.
doctor-tunnel = A tunnel (VPN) is on. Pupils never reach its address, and some tunnels close this machine to its own network.
doctor-tunnel-do = If pupils do not get through, turn the tunnel off during the lesson.
doctor-hotspot = This looks like the network of a phone or of another computer. Such a network often takes eight to ten machines.
doctor-hotspot-do = Let each delegation share one machine.

## Who got through

doctor-reached =
    { $count ->
        [one] { $count } machine has come by { $address }.
       *[other] { $count } machines have come by { $address }.
    }
doctor-nobody-yet = Nobody has come by { $address } yet, so it is not known whether pupils get through.
doctor-nobody-yet-do = Open { $link } on a pupil’s machine. Before the lesson, a phone on the pupils’ network does as well.
doctor-reached-elsewhere = Machines come by { $other }, but { $address } stands on the board.
doctor-reached-elsewhere-do = Choose { $other }.
doctor-together = The network lets machines talk to each other: others have come to this one.
doctor-neighbours =
    { $count ->
        [one] This machine sees { $count } other machine on the network, which speaks against it. It is certain only when one has come.
       *[other] This machine sees { $count } other machines on the network, which speaks against it. It is certain only when one has come.
    }
doctor-neighbours-do = Try it from a pupil’s machine.
doctor-alone = This machine sees no other machine on the network. That can mean that nobody is there yet, or that machines are kept apart (“client isolation”).
doctor-alone-do = Try it from a pupil’s machine on the same wireless network. If nothing comes, ask those who run it to allow traffic between machines, or use a router of your own or a phone as hotspot.
doctor-apart-unseen = This machine does not tell whom it sees on the network.
doctor-apart-unseen-do = Try it from a pupil’s machine. If both are on the same network and nothing comes, machines are probably kept apart.
doctor-live =
    { $count ->
        [one] A live connection works on { $count } machine.
       *[other] A live connection works on { $count } machines.
    }
doctor-live-untried = It is not known yet whether live connections (WebSocket) get through.
doctor-live-untried-do = The link for pupils’ machines tries it. If they do not, the pages use plain requests by themselves.
doctor-live-blocked = On { $count } of { $all } machines a proxy or filter stops live connections (WebSocket). The lesson works there by plain requests, a little slower.
doctor-live-blocked-do = Nothing has to be done today. For later, ask those who run the network to let WebSocket to { $address } through, or to leave local addresses out of the proxy.
doctor-live-cut = On { $count } of { $all } machines a live connection is cut when nothing is said for half a minute. The lesson comes back by itself each time.
doctor-live-cut-do = Nothing has to be done today. For later, ask those who run the network for a longer time-out for local addresses.
doctor-proxied = { $count } of the machines came through a proxy.
doctor-proxied-do = For later, ask for local addresses such as { $address } to be left out of the proxy.

## This machine

doctor-firewall-off = The firewall ({ $name }) is off or stops nothing here.
doctor-firewall-lets-in = The firewall ({ $name }) lets this program in.
doctor-firewall-blocks = The firewall ({ $name }) does not let pupils in.
doctor-firewall-blocks-do =
    { $system ->
        [windows] Windows Security, “Firewall and network protection”, “Allow an app through firewall”: tick Python for private networks. Where that is grey, ask IT.
        [macos] System Settings, Network, Firewall, Options: allow incoming connections for Python, and do not block all.
        [ufw] In a terminal: sudo ufw allow { $port }/tcp
        [firewalld] In a terminal: sudo firewall-cmd --add-port={ $port }/tcp
       *[linux] Let whoever looks after this machine open port { $port } for the local network.
    }
doctor-firewall-on = The firewall ({ $name }) is on. Whether it lets pupils in could not be seen from here.
doctor-firewall-on-do =
    { $system ->
        [windows] If pupils do not get through: Windows Security, “Firewall and network protection”, “Allow an app through firewall”, tick Python for private networks.
        [macos] If pupils do not get through: System Settings, Network, Firewall, Options, allow incoming connections for Python.
        [ufw] If pupils do not get through, in a terminal: sudo ufw allow { $port }/tcp
        [firewalld] If pupils do not get through, in a terminal: sudo firewall-cmd --add-port={ $port }/tcp
       *[linux] If pupils do not get through, let whoever looks after this machine open port { $port }.
    }
doctor-firewall-unseen = Whether a firewall is on could not be seen from here; this system tells only administrators.
doctor-firewall-unseen-do = If pupils do not get through, ask whoever looks after this machine whether port { $port } is open for the local network.
doctor-port-ours = The lesson is at port { $port }, as usual.
doctor-port-unusual = The lesson is at port { $port }, not at { $usual }. Pupils must type the number after the colon.
doctor-port-unusual-do = If a firewall was opened for { $usual } only, end with Ctrl-C and start with --port { $usual }; if another program has that port, close it first.
doctor-port-free = Port { $port } is free.
doctor-port-lesson = A lesson is running at port { $port }.
doctor-port-taken = Port { $port } is used by the program “{ $program }”. A lesson takes another port then.
doctor-port-taken-do = If a firewall was opened for { $port } only, close that program first.
doctor-port-taken-unseen = Port { $port } is used by another program; the system does not say which. A lesson takes another port then.
doctor-port-taken-unseen-do = If a firewall was opened for { $port } only, start the machine anew and look again.
doctor-clock =
    { $count ->
        [one] The clock of { $count } machine agrees with this one.
       *[other] The clocks of { $count } machines agree with this one.
    }
doctor-clock-unknown = No other machine’s clock has been compared yet.
doctor-clock-unknown-do = The link for pupils’ machines compares it. A wrong clock does not harm the lesson, which sends the time that is left.
doctor-clock-off =
    { $count ->
        [one] The clock of { $count } of { $all } machines is wrong by { $minutes } minutes.
       *[other] The clocks of { $count } of { $all } machines are wrong, by up to { $minutes } minutes.
    }
doctor-clock-off-do = The lesson is not harmed. With encryption (https) that machine may be refused: set its clock.
doctor-clock-ours = All { $all } machines disagree with this one’s clock, by up to { $minutes } minutes. This machine’s clock is probably wrong.
doctor-clock-ours-do = Set this machine’s clock. The lesson is not harmed, but “lesson until” shows a wrong time.
doctor-data = Lessons are kept on this machine: { $folder }
doctor-data-cloud = { $folder } is copied to a cloud, and lessons break there.
doctor-data-cloud-do = Choose a folder on this machine: out-of-area host --data FOLDER
doctor-data-network = { $folder } is on a network drive, and lessons break there.
doctor-data-network-do = Choose a folder on this machine: out-of-area host --data FOLDER
doctor-data-unwritable = Nothing can be written in { $folder }.
doctor-data-unwritable-do = Choose a folder of your own: out-of-area host --data FOLDER
doctor-data-full = There is hardly any room left where lessons are kept: { $folder }
doctor-data-full-do = Delete something, or choose another disk: out-of-area host --data FOLDER

## In the terminal

doctor-cli-link = Open one of these on a pupil’s machine; who comes is shown here. Ctrl-C ends it.
doctor-cli-running = A lesson is running on this machine. Its console shows the same under “Network”.

## The page for a pupil's machine

reach-title = Does it get through?
reach-through = This machine gets through
reach-via = It came by
reach-live-trying = Trying a live connection …
reach-live-open = A live connection opens. Waiting half a minute to see whether it is kept …
reach-live-kept = A live connection works and is kept.
reach-live-cut = A live connection opens, but something on the way cuts it in a silence. The lesson works all the same.
reach-live-blocked = Something on the way stops live connections. The lesson works all the same, by plain requests.
reach-clock-trying = Comparing the clocks …
reach-clock-right = The clock is right.
reach-clock-wrong = The clock of this machine or the teacher’s is wrong. The lesson works all the same.
reach-noscript = A script would try more. Without one this is all that can be known: the page has come.
reach-join = Join the lesson
reach-kept = The teacher sees that a machine came by this address, not which one. Nothing is kept.
