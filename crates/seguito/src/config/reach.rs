//! Where it listens, and how people come to it.

use clap::Args;
use seguito_web::site::Site;

/// The address.
#[derive(Args, Clone, Debug)]
pub struct Reach {
    /// Where to listen
    #[arg(long, env = "SEGUITO_LISTEN", value_name = "ADDRESS:PORT", default_value = "localhost:7171")]
    pub listen: String,
    /// The address that people use, https and all, if it is not this computer's own
    #[arg(long, env = "SEGUITO_PUBLIC_URL", value_name = "URL")]
    pub public_url: Option<String>,
    /// The address of a proxy whose word is taken for where a request comes from (X-Forwarded-For); several allowed
    #[arg(long, env = "SEGUITO_TRUST_PROXY", value_name = "ADDRESS", value_delimiter = ',')]
    pub trust_proxy: Vec<std::net::IpAddr>,
    /// Allow plain http beyond this computer, in a closed network
    #[arg(long, env = "SEGUITO_ALLOW_HTTP")]
    pub allow_http: bool,
}

impl Reach {
    /// The same, for the pages.
    pub fn site(&self) -> Site {
        Site {
            public_url: self.public_url.clone(),
            listen: self.listen.clone(),
            proxies: self.trust_proxy.clone(),
        }
    }

    /// Whether passwords would travel in the clear: neither this computer alone, nor https.
    pub fn exposed(&self) -> bool {
        let secure = self.public_url.as_deref().is_some_and(|url| url.starts_with("https://"));
        !secure && !self.only_here() && !self.allow_http
    }

    fn only_here(&self) -> bool {
        let host = self.listen.rsplit_once(':').map_or(self.listen.as_str(), |(host, _)| host);
        let host = host.trim_start_matches('[').trim_end_matches(']');
        host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beyond_this_computer_only_https_will_do() {
        let reach = |listen: &str, url: Option<&str>| {
            let public_url = url.map(str::to_owned);
            Reach { listen: listen.to_owned(), public_url, trust_proxy: Vec::new(), allow_http: false }
                .exposed()
        };
        assert!(!reach("localhost:7171", None));
        assert!(!reach("[::1]:7171", None));
        assert!(reach("0.0.0.0:7171", None));
        assert!(reach("0.0.0.0:7171", Some("http://vela.example")));
        assert!(!reach("0.0.0.0:7171", Some("https://vela.example")));
    }
}
