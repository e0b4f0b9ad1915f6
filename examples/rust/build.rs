//! The programs look for libdlcore where the crate found it.

fn main() {
    if let Ok(folder) = std::env::var("DEP_DLCORE_FOLDER") {
        println!("cargo:rustc-link-arg=-Wl,-rpath,{folder}");
    }
}
