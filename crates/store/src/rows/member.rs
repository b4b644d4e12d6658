//! Members, and what opens the door to one.

use crate::{Json, table};
use seguito_core::{
    id::*,
    people::{Language, Role},
    time::{Calendar, Day, Moment},
};
use uuid::Uuid;

table! {
    /// A person of the team.
    MemberRow "member" [id: MemberId = "Its id."] {
        account_id: Option<AccountId> = "Their sign-in; `None` until the invitation is taken.",
        name: String = "Their name.",
        mail: String = "Their address, lower case.",
        role: Role = "What they may do.",
        language: Language = "Their language.",
        calendar: Json<Calendar> = "Zone, holidays' place, working week and hours; leaves are rows of their own.",
        daily_load: i64 = "How many people a day they prefer to reach at most.",
        single_keys: bool = "Whether single keys act in pages.",
        removed_at: Option<Moment> = "No longer of the team.",
        version: i64 = "Counts its changes.",
    }
    BY_MAIL(mail: String) "";
    BY_ACCOUNT(account_id: AccountId) "";
}

table! {
    /// Days on which a member is away.
    LeaveRow "leave" [id: Uuid = "Its id."] {
        member_id: MemberId = "Who.",
        from_day: Day = "First day away.",
        until_day: Day = "Last day away.",
    }
    BY_MEMBER(member_id: MemberId) "ORDER BY from_day, id";
}

table! {
    /// A one-time link that the owner hands over: to join, or to set a new password.
    InvitationRow "invitation" [id: Uuid = "Its id."] {
        token_hash: Vec<u8> = "SHA-256 of its token.",
        kind: String = "`join` or `reset`.",
        member_id: MemberId = "For whom.",
        made_by: MemberId = "By whom.",
        made_at: Moment = "When.",
        expires_at: Moment = "Until when it works.",
        used_at: Option<Moment> = "When it was used, or ended.",
    }
    BY_MEMBER(member_id: MemberId) "ORDER BY made_at DESC";
}

table! {
    /// An API token.
    TokenRow "token" [id: Uuid = "Its id."] {
        token_hash: Vec<u8> = "SHA-256 of it.",
        member_id: MemberId = "In whose name it acts.",
        name: String = "What it is for.",
        scopes: Json<Vec<String>> = "What it may do, by key.",
        made_at: Moment = "When.",
        expires_at: Moment = "Until when, at most a year.",
        seen_at: Option<Moment> = "Last use, to the hour.",
        revoked_at: Option<Moment> = "Ended.",
    }
    BY_MEMBER(member_id: MemberId) "ORDER BY made_at DESC";
}
