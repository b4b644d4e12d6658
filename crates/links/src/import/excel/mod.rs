//! Workbooks of Excel and LibreOffice: xlsx, xlsb, xls, ods.

mod cell_text;
mod ods_merged;
mod read;
mod unpack;
mod workbook;

pub use read::read;
