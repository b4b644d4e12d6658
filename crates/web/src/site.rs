//! Where this installation can be reached, and through whom.

use std::net::IpAddr;

/// The address that people use, as configured.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Site {
    /// `https://follow.example.org`; `None` = only on this computer.
    pub public_url: Option<String>,
    /// The address it listens on, as printed: `localhost:7171`.
    pub listen: String,
    /// Proxies whose word is taken for where a request comes from; nobody else's is.
    pub proxies: Vec<IpAddr>,
}

impl Site {
    /// Whether people come over https: cookies and headers follow it.
    pub fn secure(&self) -> bool {
        self.public_url.as_deref().is_some_and(|url| url.starts_with("https://"))
    }

    /// Where a request comes from: the neighbour itself, or, where that is a trusted proxy, the last one in
    /// `X-Forwarded-For` that is none.
    pub fn sender(&self, neighbour: IpAddr, forwarded: &str) -> IpAddr {
        let told = forwarded.rsplit(',').map_while(|hop| hop.trim().parse::<IpAddr>().ok());
        let mut sender = neighbour.to_canonical();
        for hop in told {
            if !self.proxies.contains(&sender) {
                break;
            }
            sender = hop.to_canonical();
        }
        sender
    }

    /// The beginning of an address that is handed to somebody.
    pub fn origin(&self) -> String {
        self.public_url.clone().unwrap_or_else(|| format!("http://{}", self.listen))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_trusted_proxy_says_where_a_request_comes_from() {
        let [proxy, inner, person, liar] =
            ["10.0.0.1", "10.0.0.2", "198.51.100.7", "203.0.113.9"].map(|ip| ip.parse().expect("an address"));
        let site = Site { proxies: vec![proxy, inner], ..Site::default() };
        assert_eq!(site.sender(proxy, "198.51.100.7"), person);
        assert_eq!(site.sender(proxy, "203.0.113.9, 198.51.100.7, 10.0.0.2"), person, "the first is made up");
        assert_eq!(site.sender(proxy, ""), proxy);
        assert_eq!(site.sender(proxy, "nonsense"), proxy);
        assert_eq!(site.sender(liar, "198.51.100.7"), liar, "nobody else is believed");
        assert_eq!(Site::default().sender(proxy, "198.51.100.7"), proxy, "and by default nobody");
        let mapped = "::ffff:10.0.0.1".parse().expect("an address");
        assert_eq!(site.sender(mapped, "198.51.100.7"), person, "also where IPv4 comes as IPv6");
    }
}
