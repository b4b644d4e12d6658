//! PostgreSQL: pooled connections, each statement prepared once a connection.

use crate::port::{
    broken::Broken,
    statement::{Cells, Record},
    value::{Cell, Kind, Val},
};
use deadpool_postgres::{Manager, ManagerConfig, Object, Pool, RecyclingMethod};
use futures_util::{StreamExt, future::join_all};
use jiff::civil::{Date, date};
use std::pin::pin;
use tokio_postgres::{
    NoTls, Row,
    types::{FromSql, IsNull, ToSql, Type, private::BytesMut, to_sql_checked},
};
use uuid::Uuid;

type Boxed = Box<dyn std::error::Error + Sync + Send>;

/// A pool of connections to this address.
pub fn pool(url: &str, size: usize) -> Result<Pool, Broken> {
    let config: tokio_postgres::Config = url.parse()?;
    let manager = ManagerConfig { recycling_method: RecyclingMethod::Fast };
    let manager = Manager::from_config(config, NoTls, manager);
    Pool::builder(manager).max_size(size).build().map_err(|e| Broken::fault(e.to_string()))
}

/// Reads rows.
pub async fn rows<R: Record>(conn: &Object, sql: &str, vals: &[Val]) -> Result<Vec<R>, Broken> {
    let stmt = conn.prepare_cached(sql).await?;
    let rows = conn.query(&stmt, &params(vals)).await?;
    rows.iter().map(|row| R::take(&mut Seen { row, at: 0 })).collect()
}

/// Shows row after row, so that a big table is never in memory.
pub async fn each<E: From<Broken>>(
    conn: &Object,
    sql: &str,
    vals: &[Val],
    each: &mut (dyn FnMut(&mut dyn Cells) -> Result<(), E> + Send),
) -> Result<(), E> {
    let stmt = conn.prepare_cached(sql).await.map_err(Broken::from)?;
    let mut rows = pin!(conn.query_raw(&stmt, params(vals)).await.map_err(Broken::from)?);
    while let Some(row) = rows.next().await {
        each(&mut Seen { row: &row.map_err(Broken::from)?, at: 0 })?;
    }
    Ok(())
}

/// Runs one statement for each of many rows without waiting for each answer.
pub async fn exec_many(conn: &Object, sql: &str, rows: &[Vec<Val>]) -> Result<(), Broken> {
    let stmt = conn.prepare_cached(sql).await?;
    let stmt = &stmt;
    join_all(rows.iter().map(|vals| async move { conn.execute_raw(stmt, params(vals)).await }))
        .await
        .into_iter()
        .try_for_each(|done| done.map(|_| ()))
        .map_err(Broken::from)
}

/// Changes rows; how many.
pub async fn exec(conn: &Object, sql: &str, vals: &[Val]) -> Result<u64, Broken> {
    let stmt = conn.prepare_cached(sql).await?;
    Ok(conn.execute(&stmt, &params(vals)).await?)
}

fn params(vals: &[Val]) -> Vec<&(dyn ToSql + Sync)> {
    vals.iter().map(|val| val as &(dyn ToSql + Sync)).collect()
}

/// A row, read up to a column.
struct Seen<'r> {
    row: &'r Row,
    at: usize,
}

impl Cells for Seen<'_> {
    fn next(&mut self, kind: Kind) -> Result<Cell<'_>, Broken> {
        let (row, at) = (self.row, self.at);
        self.at += 1;
        Ok(match kind {
            Kind::Number => row.try_get::<_, Option<i64>>(at)?.map(Cell::Number),
            Kind::Text => row.try_get::<_, Option<&str>>(at)?.map(Cell::Text),
            Kind::Bytes => row.try_get::<_, Option<&[u8]>>(at)?.map(Cell::Bytes),
            Kind::Id => row.try_get::<_, Option<Uuid>>(at)?.map(Cell::Id),
            Kind::Day => row.try_get::<_, Option<PgDay>>(at)?.map(|day| Cell::Day(day.0)),
        }
        .unwrap_or(Cell::Null))
    }
}

impl ToSql for Val {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Boxed> {
        match self {
            Self::Null => Ok(IsNull::Yes),
            Self::Number(n) => n.to_sql(ty, out),
            Self::Text(t) => t.to_sql(ty, out),
            Self::Bytes(b) => b.to_sql(ty, out),
            Self::Id(id) => id.to_sql(ty, out),
            Self::Day(day) => PgDay(*day).to_sql(ty, out),
        }
    }

    fn accepts(ty: &Type) -> bool {
        [Type::INT8, Type::TEXT, Type::BYTEA, Type::UUID, Type::DATE].contains(ty)
    }

    to_sql_checked!();
}

/// A day as PostgreSQL sends one: days since 1 January 2000.
#[derive(Debug)]
struct PgDay(Date);

const EPOCH: Date = date(2000, 1, 1);

impl ToSql for PgDay {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Boxed> {
        let days = self.0.duration_since(EPOCH).as_hours() / 24;
        i32::try_from(days)?.to_sql(ty, out)
    }

    fn accepts(ty: &Type) -> bool {
        *ty == Type::DATE
    }

    to_sql_checked!();
}

impl FromSql<'_> for PgDay {
    fn from_sql(_: &Type, raw: &[u8]) -> Result<Self, Boxed> {
        let days = i32::from_be_bytes(raw.try_into()?);
        Ok(Self(EPOCH.checked_add(jiff::Span::new().try_days(days)?)?))
    }

    fn accepts(ty: &Type) -> bool {
        *ty == Type::DATE
    }
}
