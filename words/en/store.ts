/** Shown in the browser's add-on lists and stores. Name: at most 45 characters; description: at most 112. */
export const store = {
  name: 'VPN Passthrough Doctor',
  description: 'Your VPN will not connect? See in a second what stands between you and your VPN server.',
};
