//! Says where libdlcore is: DLCORE_LIB_DIR, else what pkg-config knows of dlcore. A folder of the
//! caller's choice is also where the programs look at run time.

use std::env;
use std::process::Command;

fn folders() -> Vec<String> {
    if let Ok(folder) = env::var("DLCORE_LIB_DIR") {
        return vec![folder];
    }
    let found = Command::new("pkg-config").args(["--libs-only-L", "dlcore"]).output();
    match found {
        Ok(output) if output.status.success() => String::from_utf8_lossy(&output.stdout)
            .split_whitespace()
            .map(|word| word.trim_start_matches("-L").to_string())
            .collect(),
        _ => Vec::new(),
    }
}

fn main() {
    println!("cargo:rerun-if-env-changed=DLCORE_LIB_DIR");
    println!("cargo:rerun-if-env-changed=PKG_CONFIG_PATH");
    for folder in folders() {
        println!("cargo:rustc-link-search=native={folder}");
        println!("cargo:rustc-link-arg=-Wl,-rpath,{folder}");
        println!("cargo:folder={folder}");
    }
    println!("cargo:rustc-link-lib=dylib=dlcore");
}
