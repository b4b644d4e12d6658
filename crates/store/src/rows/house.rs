//! What belongs to no workspace: the installation, accounts, sign-ins, counted guesses.

use crate::{record, statements};
use seguito_core::{id::*, people::Language, time::Moment};

record! {
    /// A person's sign-in.
    AccountRow {
        id: AccountId = "Its id.",
        mail: String = "Lower case.",
        password_hash: Option<String> = "argon2id; `None` until one is set.",
        created_at: Moment = "When.",
        version: i64 = "Counts its changes.",
    }
}

record! {
    /// A signed-in browser.
    SessionRow {
        account_id: AccountId = "Whose.",
        created_at: Moment = "Since.",
        seen_at: Moment = "Last seen, to the hour.",
        proved_at: Moment = "Last proved with a password.",
    }
}

record! {
    /// One of an account's sign-ins.
    SignInRow {
        token_hash: Vec<u8> = "SHA-256 of its token: tells which one is this browser.",
        created_at: Moment = "Since.",
        seen_at: Moment = "Last seen, to the hour.",
        browser: String = "What the browser calls itself.",
    }
}

record! {
    /// A workspace that an account may enter.
    DoorRow {
        workspace_id: WorkspaceId = "Which.",
        member_id: MemberId = "As whom.",
        slug: String = "Its part of the address.",
        name: String = "Its name.",
        language: Language = "The member's language.",
    }
}

record! {
    /// A one-time link or an API token, found by its hash.
    KeyRow {
        workspace_id: WorkspaceId = "Of which workspace.",
        id: uuid::Uuid = "Which row.",
        member_id: MemberId = "Whose.",
    }
}

statements! {
    /// The installation's row, if there is one.
    INSTALLATION: () => (Option<Vec<u8>>, Option<Moment>, Option<Moment>),
        across "the installation stands above all workspaces" =
        "SELECT word_hash, claimed_at, quiet_since FROM installation WHERE id = 1";
    /// Sets a new set-up word, unless the installation is claimed.
    SET_WORD: (Vec<u8>,) => (), across "the installation stands above all workspaces" =
        "INSERT INTO installation (id, word_hash) VALUES (1, $1) ON CONFLICT (id) DO UPDATE \
         SET word_hash = excluded.word_hash WHERE installation.claimed_at IS NULL";
    /// Claims the installation; the word is used up.
    CLAIM: (Moment,) => (), across "the installation stands above all workspaces" =
        "UPDATE installation SET claimed_at = $1, word_hash = NULL WHERE id = 1 AND claimed_at IS NULL";
    /// Makes an account.
    ADD_ACCOUNT: (AccountId, String, Option<String>, Moment) => (), across "an account is one an installation" =
        "INSERT INTO account (id, mail, password_hash, created_at, version) VALUES ($1, $2, $3, $4, 1)";
    /// An account by its mail.
    ACCOUNT_BY_MAIL: (String,) => AccountRow, across "sign-in knows an address, not yet a workspace" =
        "SELECT id, mail, password_hash, created_at, version FROM account WHERE mail = $1";
    /// An account by its id.
    ACCOUNT: (AccountId,) => AccountRow, across "an account is one an installation" =
        "SELECT id, mail, password_hash, created_at, version FROM account WHERE id = $1";
    /// Sets a password.
    SET_PASSWORD: (AccountId, String) => (), across "an account is one an installation" =
        "UPDATE account SET password_hash = $2, version = version + 1 WHERE id = $1";
    /// Signs a browser in.
    ADD_SESSION: (Vec<u8>, AccountId, Moment, String) => (), across "a sign-in is an account's" =
        "INSERT INTO session (token_hash, account_id, created_at, seen_at, proved_at, browser) \
         VALUES ($1, $2, $3, $3, $3, $4)";
    /// A living session: seen after `$2`, begun after `$3`.
    SESSION: (Vec<u8>, Moment, Moment) => SessionRow, across "a cookie names a sign-in, not yet a workspace" =
        "SELECT account_id, created_at, seen_at, proved_at FROM session \
         WHERE token_hash = $1 AND seen_at > $2 AND created_at > $3";
    /// The living sign-ins of an account: seen after `$2`, begun after `$3`.
    SESSIONS: (AccountId, Moment, Moment) => SignInRow, across "a sign-in is an account's" =
        "SELECT token_hash, created_at, seen_at, browser FROM session \
         WHERE account_id = $1 AND seen_at > $2 AND created_at > $3 ORDER BY seen_at DESC LIMIT 200";
    /// Notes that a session was seen.
    SEE_SESSION: (Vec<u8>, Moment) => (), across "a sign-in is an account's" =
        "UPDATE session SET seen_at = $2 WHERE token_hash = $1";
    /// Notes that the password was asked again.
    PROVE_SESSION: (Vec<u8>, Moment) => (), across "a sign-in is an account's" =
        "UPDATE session SET proved_at = $2 WHERE token_hash = $1";
    /// Signs a browser out.
    END_SESSION: (Vec<u8>,) => (), across "a sign-in is an account's" =
        "DELETE FROM session WHERE token_hash = $1";
    /// Ends every sign-in of an account but one.
    END_OTHER_SESSIONS: (AccountId, Vec<u8>) => (), across "a sign-in is an account's" =
        "DELETE FROM session WHERE account_id = $1 AND token_hash <> $2";
    /// Removes what has expired.
    END_OLD_SESSIONS: (Moment, Moment) => (), across "a sign-in is an account's" =
        "DELETE FROM session WHERE seen_at <= $1 OR created_at <= $2";
    /// The workspaces that an account may enter.
    DOORS: (AccountId,) => DoorRow, across "an account may belong to several workspaces" =
        "SELECT w.workspace_id, m.id, w.slug, w.name, m.language FROM member m \
         JOIN workspace w ON w.workspace_id = m.workspace_id \
         WHERE m.account_id = $1 AND m.removed_at IS NULL ORDER BY w.slug";
    /// The demo that an account owns, by its part of the address.
    DEMO: (AccountId,) => (String,), across "an account has one demo, whichever workspace asks for it" =
        "SELECT w.slug FROM member m JOIN workspace w ON w.workspace_id = m.workspace_id \
         WHERE m.account_id = $1 AND m.removed_at IS NULL AND w.demo = 1 ORDER BY w.slug LIMIT 1";
    /// A living API token.
    TOKEN: (Vec<u8>, Moment) => KeyRow, across "a token names its workspace" =
        "SELECT workspace_id, id, member_id FROM token \
         WHERE token_hash = $1 AND expires_at > $2 AND revoked_at IS NULL";
    /// A living one-time link.
    INVITATION: (Vec<u8>, Moment) => KeyRow, across "a one-time link names its workspace" =
        "SELECT workspace_id, id, member_id FROM invitation \
         WHERE token_hash = $1 AND expires_at > $2 AND used_at IS NULL";
    /// How often was guessed since `$3`.
    GUESSES: (String, Vec<u8>, Moment) => (i64, Moment), across "guesses are counted before anybody is known" =
        "SELECT count, first_at FROM guess WHERE kind = $1 AND subject = $2 AND first_at > $3";
    /// Counts a guess; a new count begins when the last began before `$4`.
    COUNT_GUESS: (String, Vec<u8>, Moment, Moment) => (), across "guesses are counted before anybody is known" =
        "INSERT INTO guess (kind, subject, first_at, count) VALUES ($1, $2, $3, 1) \
         ON CONFLICT (kind, subject) DO UPDATE SET \
         count = CASE WHEN guess.first_at > $4 THEN guess.count + 1 ELSE 1 END, \
         first_at = CASE WHEN guess.first_at > $4 THEN guess.first_at ELSE excluded.first_at END";
    /// Forgets the guesses, after a right one.
    FORGET_GUESSES: (String, Vec<u8>) => (), across "guesses are counted before anybody is known" =
        "DELETE FROM guess WHERE kind = $1 AND subject = $2";
}
