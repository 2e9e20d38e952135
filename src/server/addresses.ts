/** Addresses of files (URIs), each in one spelling: two clients may write the same one differently. */
import { URI, Utils } from 'vscode-uri';
import { isMisnamedSettings } from '../library/files.js';
import { SETTINGS_FILE } from '../library/settings.js';
import { isCaseFile } from '../library/workspace.js';

/** The one spelling of an address; what is no address stays as it is. */
export function addressOf(uri: string): string {
  try {
    return URI.parse(uri).toString();
  } catch {
    return uri;
  }
}

/** The address of the folder that a file lies in, without a slash at its end. */
export function folderOf(address: string): string {
  return Utils.dirname(URI.parse(address)).toString();
}

/** The address that a path means from a folder, `/` between its names; `..` leads up. */
export function resolved(folder: string, path: string): string {
  return Utils.resolvePath(URI.parse(folder), ...path.split('\\').join('/').split('/')).toString();
}

/** Whether an address is a folder’s or lies below it. */
export function isWithin(address: string, folder: string): boolean {
  return address === folder || address.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** The name of a file, decoded. */
export function nameOf(address: string): string {
  return Utils.basename(URI.parse(address));
}

export const isCaseAddress = (address: string): boolean => isCaseFile(nameOf(address));

export const isSettingsAddress = (address: string): boolean => nameOf(address) === SETTINGS_FILE;

/** Files that were meant to be such, and are called something else. */
export const isMisnamedSettingsAddress = (address: string): boolean => isMisnamedSettings(nameOf(address));

/** Pictures that a handout can show. */
export const isPictureAddress = (address: string): boolean =>
  /\.(?:png|jpe?g|gif|webp|svg|avif)$/i.test(nameOf(address));
