export { between, cameraKeys, doublings, LABEL_SHARE, poseAt, samePose } from './camera';
export type { CameraStop } from './camera';
export { placesOf, progressAt, REST } from './progress';
export type { Stop } from './progress';
export { fade, fill, FORMS, round, sample, track, tracksOf, valuesAt } from './score';
export type { CameraKey, CameraPose, Form, Key, Pose, Property, Rider, Score, Track, Voice } from './score';
