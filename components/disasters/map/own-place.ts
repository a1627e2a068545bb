import { circle, divIcon, featureGroup, type LayerGroup, type Map as LeafletMap, marker } from 'leaflet';

let drawn: LayerGroup | undefined;

/** Asks the phone where it is, draws it with how sure it is, and goes there; nobody else is told. `tell` hears whether it was found. */
export function showOwnPlace(map: LeafletMap, name: string, tell: (found: boolean) => void): void {
  navigator.geolocation.getCurrentPosition(
    ({ coords: { latitude, longitude, accuracy } }) => {
      drawn?.remove();
      const icon = divIcon({ className: 'own-mark', iconSize: [20, 20] });
      const place = marker([latitude, longitude], { icon, keyboard: false, interactive: false, zIndexOffset: 2000 });
      const sure = circle([latitude, longitude], { radius: accuracy, className: 'own-circle', interactive: false });
      drawn = featureGroup([sure, place]).addTo(map);
      place.getElement()?.setAttribute('role', 'img');
      place.getElement()?.setAttribute('aria-label', name);
      map.setView([latitude, longitude], Math.max(map.getZoom(), 15));
      tell(true);
    },
    () => tell(false),
    { enableHighAccuracy: true, timeout: 10_000, maximumAge: 60_000 },
  );
}
